import CTextScan

/// A compact map from 64-bit keys to bytes: a fingerprint of 24 bits and the value share a 32-bit slot.
///
/// Eight slots make a bucket; a look-up reads one bucket and has no branches, so that look-ups of neighbouring keys
/// overlap. A key that was never stored is taken for a stored one about once in some millions of look-ups, which a
/// statistical model can bear.
@safe package struct FingerprintTable {
  package typealias Bucket = SIMD8<UInt32>

  /// A power of two of buckets; a slot of 0 is empty.
  private let buckets: UnsafePointer<Bucket>
  private let shift: UInt64

  /// Refers to buckets as ``FingerprintTableBuilder`` makes them, which must outlive the table.
  init(_ buckets: UnsafePointer<Bucket>, count: Int) {
    unsafe self.buckets = buckets
    shift = FingerprintTableBuilder.shift(bucketCount: count)
  }

  /// The value of a key, or 0. O(1).
  @inline(__always)
  package func value(of key: UInt64) -> UInt8 { value(ofHash: Self.mix(key)) }

  /// The value of the key with a hash, or 0. O(1).
  @inline(__always)
  func value(ofHash hash: UInt64) -> UInt8 {
    unsafe ctextscan_bucket_value(bucket(hash).assumingMemoryBound(to: UInt32.self), Self.fingerprint(hash))
  }

  /// Fetches what a look-up of the key with a hash will read.
  @inline(__always)
  func prefetch(_ hash: UInt64) { unsafe ctextscan_prefetch(bucket(hash)) }

  @inline(__always)
  private func bucket(_ hash: UInt64) -> UnsafeRawPointer {
    // Sound: the shift leaves an index below the number of buckets, and a bucket is its slots.
    unsafe UnsafeRawPointer(buckets + Int(truncatingIfNeeded: hash &>> shift))
  }

  /// The hash of a key, another for each.
  @inline(__always)
  static func mix(_ key: UInt64) -> UInt64 {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// 24 bits of the hash, never 0.
  @inline(__always)
  static func fingerprint(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0xFF_FFFF) | 1 }
}

/// Makes a ``FingerprintTable``.
package struct FingerprintTableBuilder: Sendable {
  package typealias Bucket = FingerprintTable.Bucket

  /// A power of two of buckets, at least two; a slot of 0 is empty.
  package private(set) var buckets: [Bucket]

  /// Makes an empty table with room for `count` keys: its buckets are less than half full on average.
  package init(capacity count: Int) {
    var size = 2
    while size * 4 < count { size *= 2 }
    buckets = [Bucket](repeating: Bucket(), count: size)
  }

  /// The number of stored keys. Linear in the number of buckets.
  package var count: Int {
    buckets.reduce(0) { sum, bucket in sum + bucket.indices.count { bucket[$0] != 0 } }
  }

  /// Stores a value other than 0, unless the key's bucket is full or holds a key that looks the same; says whether it
  /// did.
  @discardableResult
  package mutating func insert(_ key: UInt64, _ value: UInt8) -> Bool {
    let hash = FingerprintTable.mix(key)
    let mark = FingerprintTable.fingerprint(hash)
    let bucket = Int(truncatingIfNeeded: hash >> Self.shift(bucketCount: buckets.count))
    let slots = buckets[bucket].indices
    guard !slots.contains(where: { buckets[bucket][$0] >> 8 == mark }),
      let slot = slots.first(where: { buckets[bucket][$0] == 0 })
    else { return false }
    buckets[bucket][slot] = mark << 8 | UInt32(value)
    return true
  }

  /// By how much a hash is shifted to give the index of a bucket.
  static func shift(bucketCount: Int) -> UInt64 { UInt64(64 - bucketCount.trailingZeroBitCount) }
}
