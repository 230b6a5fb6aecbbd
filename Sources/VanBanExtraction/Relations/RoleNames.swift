import VanBanLexicon
import VanBanSegmentation

/// Roles for comparison: `TTgCP`, `Thủ tướng` and `Thủ tướng Chính phủ` are the same position.
struct RoleNames {
  private let reading: Reading

  private static let full = Lexicon.standard.cells("full", of: .titles, keys)
  private static let council = keys("Ủy ban nhân dân")
  private static let people = keys("UBND")

  init(_ reading: Reading) { self.reading = reading }

  private static func keys(_ phrase: String) -> [Lexicon.Key] {
    PhraseTokens.split(phrase).map { Lexicon.standard.key(of: $0) }
  }

  /// The keys of a role's words with abbreviations written out, and of a body that the next role shares with it.
  func keys(_ role: RoleReading) -> [Lexicon.Key] {
    let own = keys(role.tokens)
    guard let body = role.organization, body.lowerBound >= role.tokens.upperBound else { return own }
    return own + expanded(body)
  }

  private func keys(_ tokens: Range<Int>) -> [Lexicon.Key] {
    guard let title = reading.text.phrases.longest(.titles, at: tokens.lowerBound), !Self.full[title.entry.row].isEmpty
    else { return expanded(tokens) }
    return Self.full[title.entry.row] + expanded(tokens.dropFirst(title.length))
  }

  private func expanded(_ tokens: Range<Int>) -> [Lexicon.Key] {
    tokens.flatMap { token in
      Self.people.first == reading.key(token) ? Self.council : [reading.key(token)]
    }
  }
}
