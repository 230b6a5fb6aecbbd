/// A compact map from 64-bit keys to bytes: a fingerprint of 24 bits and the value share a 32-bit slot.
///
/// Eight slots make a bucket; a look-up reads one bucket and has no branches, so that look-ups of neighbouring keys
/// overlap. A key that was never stored is taken for a stored one about once in some millions of look-ups, which a
/// statistical model can bear.
package struct FingerprintTable: Sendable {
  package typealias Bucket = SIMD8<UInt32>

  /// A power of two of buckets; a slot of 0 is empty.
  package private(set) var buckets: [Bucket]
  private let shift: UInt64

  /// Takes buckets as another table had them; their number must be a power of two, and not 1.
  package init(buckets: [Bucket]) {
    self.buckets = buckets
    shift = UInt64(64 - buckets.count.trailingZeroBitCount)
  }

  /// Makes an empty table with room for `count` keys: its buckets are less than half full on average.
  package init(capacity count: Int) {
    var size = 2
    while size * 4 < count { size *= 2 }
    self.init(buckets: [Bucket](repeating: Bucket(), count: size))
  }

  /// The number of stored keys. Linear in the number of buckets.
  package var count: Int {
    buckets.reduce(0) { sum, bucket in sum + bucket.indices.count { bucket[$0] != 0 } }
  }

  /// Stores a value other than 0, unless the key's bucket is full or holds a key that looks the same; says whether it
  /// did.
  @discardableResult
  package mutating func insert(_ key: UInt64, _ value: UInt8) -> Bool {
    let hash = Self.mix(key)
    let bucket = Int(truncatingIfNeeded: hash >> shift)
    guard self.value(of: key) == 0, let slot = buckets[bucket].indices.first(where: { buckets[bucket][$0] == 0 })
    else { return false }
    buckets[bucket][slot] = Self.fingerprint(hash) << 8 | UInt32(value)
    return true
  }

  /// The value of a key, or 0. O(1).
  @inline(__always)
  package func value(of key: UInt64) -> UInt8 {
    let hash = Self.mix(key)
    let bucket = buckets[Int(truncatingIfNeeded: hash >> shift)]
    let isMatch = (bucket &>> 8) .== Bucket(repeating: Self.fingerprint(hash))
    return UInt8(truncatingIfNeeded: Bucket().replacing(with: bucket, where: isMatch).wrappedSum())
  }

  @inline(__always)
  private static func mix(_ key: UInt64) -> UInt64 {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// 24 bits of the hash, never 0.
  @inline(__always)
  private static func fingerprint(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0xFF_FFFF) | 1 }
}
