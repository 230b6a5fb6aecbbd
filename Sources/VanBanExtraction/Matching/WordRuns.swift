import VanBanLexicon

/// A few phrases that a grammar speaks of, as keys looked up once.
struct WordRuns: Sendable {
  private let openers: WordKeys
  private let runs: [[Lexicon.Key]]

  /// The keys of phrases in the standard lexicon.
  init(_ phrases: String...) {
    openers = WordKeys(phrases.map { $0.split(separator: " ")[0] }.joined(separator: " "))
    runs = phrases.map { $0.split(separator: " ").map { Lexicon.standard.key(of: String($0)) } }
  }

  /// Whether one of the phrases starts at a token. O(number of words), one look for most tokens.
  @inline(__always)
  func start(_ reading: Reading, _ token: Int) -> Bool {
    openers.contains(reading, token) && runs.contains { stands($0, reading, token) }
  }

  private func stands(_ run: [Lexicon.Key], _ reading: Reading, _ token: Int) -> Bool {
    run.indices.allSatisfy { reading.key(token + $0) == run[$0] }
  }
}
