import VanBanLexicon
import VanBanText

/// Places where a sentence may end.
///
/// They are the line ends, the boundaries of Unicode Standard Annex 29, and what these rules leave out because they do not
/// know the language: a full stop before a figure (`xong. 15 hộ`) or glued to the next word (`xong.Anh`), and dots of
/// omission that are one sign (`…`).
enum SentenceCandidates {
  /// The tokens before which a sentence may end, in order and without the first of the text. Linear.
  static func boundaries(in text: SentenceContext) -> [Int] {
    guard !text.tokens.indices.isEmpty else { return [] }
    var marks = [Bool](repeating: false, count: text.tokens.count + 1)
    markUnicodeBoundaries(in: text, &marks)
    for token in text.tokens.indices {
      if text.startsLine(token) { marks[token] = true }
      if let boundary = boundary(behind: token, in: text) { marks[boundary] = true }
    }
    return (1..<text.tokens.count).filter { marks[$0] }
  }

  /// Boundaries inside a token do not count: a document number or an address is one thing.
  ///
  /// Without ICU's rules the other candidates remain; the rules are part of the ICU library, so that never happens in a
  /// sound installation.
  private static func markUnicodeBoundaries(in text: SentenceContext, _ marks: inout [Bool]) {
    guard let iterator = try? BreakIterator(.sentence), (try? iterator.setText(text.bytes)) != nil else { return }
    var token = 0
    while let offset = iterator.next() {
      while token < text.tokens.count, Int(text.tokens.ends[token]) <= offset { token += 1 }
      guard token < text.tokens.count, Int(text.tokens.starts[token]) >= offset else { continue }
      marks[sideWithMarks(token, text)] = true
    }
  }

  /// Moves a boundary behind the marks that close what ends, and before those that open what follows.
  private static func sideWithMarks(_ token: Int, _ text: SentenceContext) -> Int {
    var boundary = token
    while boundary < text.tokens.count, text.enclosures.closes(boundary), !text.startsLine(boundary) { boundary += 1 }
    while boundary > 0, text.enclosures.opens(boundary - 1) { boundary -= 1 }
    return boundary
  }

  private static func boundary(behind token: Int, in text: SentenceContext) -> Int? {
    guard text.isTerminator(token) else { return nil }
    var boundary = token + 1
    while boundary < text.tokens.count, text.enclosures.closes(boundary) { boundary += 1 }
    return opensSentence(boundary, behind: token, text) ? boundary : nil
  }

  private static func opensSentence(_ token: Int, behind terminator: Int, _ text: SentenceContext) -> Bool {
    switch text.kind(token) {
    case .syllable, .abbreviation: text.has(.capitalized, token)
    case .number, .date, .percentage, .documentNumber:
      text.isMark(.period, terminator) && text.has(.spaceBefore, token)
    default: false
    }
  }
}
