import VanBanText

/// How a phrase of a table falls into tokens: the same as the tokenizer cuts running text, for the simple shapes
/// that tables hold.
package enum PhraseTokens {
  /// The lower-cased tokens of a phrase. Spaces part tokens; a mark of punctuation at the end of one is its own token,
  /// except the period of an abbreviation, which the key of `TP.` leaves out.
  package static func split(_ phrase: String) -> [String] {
    phrase.split(separator: " ").flatMap { tokens(of: LowerCase.fold(String($0))) }
  }

  private static func tokens(of piece: String) -> [String] {
    guard piece.utf8.count > 1, let last = piece.unicodeScalars.last else { return [piece] }
    let rest = String(piece.dropLast())
    if last == "." { return [rest] }
    return ",;:!?".unicodeScalars.contains(last) ? [rest, String(last)] : [piece]
  }
}
