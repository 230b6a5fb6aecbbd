import VanBanText

/// How a phrase of a table falls into tokens: the same as the tokenizer cuts running text, for the simple shapes
/// that tables hold.
package enum PhraseTokens {
  /// The lower-cased tokens of a phrase. Spaces part tokens; a comma or semicolon at the end of one is its own token.
  package static func split(_ phrase: String) -> [String] {
    var tokens: [String] = []
    for piece in phrase.split(separator: " ") {
      guard piece.count > 1, let last = piece.last, last == "," || last == ";" || last == ":" else {
        tokens.append(LowerCase.fold(String(piece)))
        continue
      }
      tokens.append(LowerCase.fold(String(piece.dropLast())))
      tokens.append(String(last))
    }
    return tokens
  }
}
