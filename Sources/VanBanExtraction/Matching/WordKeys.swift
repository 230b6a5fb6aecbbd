import VanBanLexicon

/// A few words that a grammar speaks of, as keys looked up once.
struct WordKeys: Sendable {
  let keys: [Lexicon.Key]
  /// One bit for each key modulo 128: most tokens are told from all words by one look.
  private let low: UInt64
  private let high: UInt64

  /// The keys of single words, parted by spaces, in the standard lexicon.
  init(_ words: String) {
    self.init(words.split(separator: " ").map { Lexicon.standard.key(of: String($0)) })
  }

  /// The keys that the lexicon knows.
  init(_ keys: [Lexicon.Key]) {
    self.keys = keys.filter { $0 != Lexicon.unknown }
    low = self.keys.reduce(0) { $1 & 64 == 0 ? $0 | 1 << UInt64($1 & 63) : $0 }
    high = self.keys.reduce(0) { $1 & 64 != 0 ? $0 | 1 << UInt64($1 & 63) : $0 }
  }

  /// Whether a token is one of the words; false behind the end. O(number of words), one look for most tokens.
  @inline(__always)
  func contains(_ reading: Reading, _ token: Int) -> Bool { contains(reading.key(token)) }

  /// Whether a key is that of one of the words.
  @inline(__always)
  func contains(_ key: Lexicon.Key) -> Bool {
    let bits = key & 64 == 0 ? low : high
    return bits & 1 << UInt64(key & 63) != 0 && keys.contains(key)
  }
}
