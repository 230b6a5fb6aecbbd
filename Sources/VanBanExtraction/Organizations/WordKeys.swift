import VanBanLexicon

/// A few words that a grammar speaks of, as keys looked up once.
struct WordKeys: Sendable {
  private let keys: Set<Lexicon.Key>

  /// The keys of single words, parted by spaces, in the standard lexicon.
  init(_ words: String) {
    keys = Set(words.split(separator: " ").map { Lexicon.standard.key(of: String($0)) }).subtracting([Lexicon.unknown])
  }

  /// Whether a token is one of the words; false behind the end.
  func contains(_ reading: Reading, _ token: Int) -> Bool { keys.contains(reading.key(token)) }
}
