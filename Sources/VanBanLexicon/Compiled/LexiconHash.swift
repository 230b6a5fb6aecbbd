/// The hash functions that the builder and the reader of a compiled lexicon share.
package enum LexiconHash {
  /// The start value of a token's hash (FNV-1a, 32 bits).
  @inline(__always)
  package static var seed: UInt32 { 2_166_136_261 }

  /// Adds one byte of a lower-cased token.
  @inline(__always)
  package static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  /// Spreads a hash over its low bits, which address the slot.
  @inline(__always)
  static func finish(_ hash: UInt32) -> UInt32 { hash ^ (hash >> 15) }
}
