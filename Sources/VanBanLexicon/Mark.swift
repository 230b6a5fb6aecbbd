/// The punctuation marks that rules speak of. Every lexicon gives them the same keys, the raw values.
package enum Mark: Lexicon.Key, CaseIterable, Sendable {
  case comma = 1
  case semicolon, colon, period, hyphen, slash
  case openingParenthesis, closingParenthesis, openingBracket, closingBracket
  case openingQuote, closingQuote, straightQuote, apostrophe
  case ellipsis, question, exclamation, plus, bullet, bar, asterisk, ampersand, hash

  /// The mark as it is written.
  package var spelling: String { Self.spellings[Int(rawValue) - 1] }

  private static let spellings = [
    ",", ";", ":", ".", "-", "/", "(", ")", "[", "]", "“", "”", "\"", "'", "…", "?", "!", "+", "•", "|", "*", "&", "#",
  ]
}
