import ArgumentParser
import VanBan

/// Into what to cut.
enum TokenUnit: String, CaseIterable, ExpressibleByArgument {
  /// Words, of one syllable or several.
  case word
  /// Syllables, numbers and marks: tokens that are never joined.
  case syllable
  /// Sentences.
  case sentence
}

/// A stretch of text and what it is.
struct Piece: Equatable {
  /// Where it lies, in UTF-8 bytes of the text.
  let span: Span
  /// What it is, as records name it.
  let kind: String
}

extension Tokenizer {
  /// The pieces of a text.
  func pieces(of text: String, _ unit: TokenUnit) -> [Piece] {
    switch unit {
    case .word: words(in: text).map { Piece(span: $0.span, kind: "\($0.kind)") }
    case .syllable: tokens(in: text).map { Piece(span: $0.span, kind: "\($0.kind)") }
    case .sentence: sentences(in: text).map { Piece(span: $0, kind: "sentence") }
    }
  }
}
