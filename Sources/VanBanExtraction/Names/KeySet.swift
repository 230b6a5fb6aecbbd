import VanBanLexicon

/// A set of keys with one bit for each: a token is told by one load.
struct KeySet: Sendable {
  private var bits: [UInt64]

  /// Makes the set of some keys.
  init(_ keys: some Collection<Lexicon.Key>) {
    bits = Array(repeating: 0, count: keys.max().map { Int($0 >> 6) + 1 } ?? 0)
    for key in keys where key != Lexicon.unknown { bits[Int(key >> 6)] |= 1 << UInt64(key & 63) }
  }

  /// Whether a key is in the set. O(1).
  @inline(__always)
  func contains(_ key: Lexicon.Key) -> Bool {
    let block = Int(key >> 6)
    return block < bits.count && bits[block] & 1 << UInt64(key & 63) != 0
  }
}
