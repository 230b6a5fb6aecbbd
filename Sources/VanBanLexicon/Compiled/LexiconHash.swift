/// The hash function of strings that the builder and the reader of a compiled lexicon share.
package enum LexiconHash {
  /// The hash of a long token: FNV-1a of 32 bits, spread over the low bits, which address the slot.
  static func of(_ token: some Sequence<UInt8>) -> UInt32 {
    let hash = token.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
