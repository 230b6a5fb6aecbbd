import VanBanLexicon
import VanBanSegmentation

/// A line of the text as directives see it: an item mark, then sentences, each cut into clauses.
struct DirectiveLine {
  /// All tokens.
  let tokens: Range<Int>
  /// The mark of an item, if it is one.
  let mark: ItemMark?
  /// The tokens behind the mark; never empty.
  let body: Range<Int>

  /// Reads a line.
  init(_ reading: Reading, _ tokens: Range<Int>) {
    self.tokens = tokens
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1, Self.isEmphasis(reading, start) { start += 1 }
    mark = start == tokens.lowerBound ? ItemMark(reading, tokens) : nil
    body = (mark?.tokens.upperBound ?? start)..<tokens.upperBound
  }

  /// Whether the line ends with a mark. O(1).
  func ends(with mark: Mark, _ reading: Reading) -> Bool { reading.isMark(mark, at: body.upperBound - 1) }

  /// Whether the line is a paragraph of its own that ends a list. O(1).
  func isParagraph(_ reading: Reading) -> Bool { mark == nil && ends(with: .period, reading) }

  /// Whether the line is a heading of Markdown. O(1).
  func isSection(_ reading: Reading) -> Bool { reading.isMark(.hash, at: tokens.lowerBound) }

  /// Markdown's marks of headings and bold text.
  private static func isEmphasis(_ reading: Reading, _ token: Int) -> Bool {
    reading.isMark(.asterisk, at: token) || reading.isMark(.hash, at: token)
  }
}
