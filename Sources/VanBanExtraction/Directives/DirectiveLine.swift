import VanBanLexicon
import VanBanSegmentation

/// A line of the text as directives see it: an item mark, then sentences, each cut into clauses.
struct DirectiveLine {
  /// All tokens.
  let tokens: Range<Int>
  /// The mark of an item, if it is one.
  let mark: ItemMark?
  /// The tokens behind the mark.
  let body: Range<Int>

  /// Reads a line.
  init(_ reading: Reading, _ tokens: Range<Int>) {
    self.tokens = tokens
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1, Self.emphasis.contains(where: { reading.isMark($0, at: start) }) { start += 1 }
    mark = start == tokens.lowerBound ? ItemMark(reading, tokens) : nil
    body = (mark?.tokens.upperBound ?? start)..<tokens.upperBound
  }

  /// Whether the line is a paragraph of its own that ends a list. O(1).
  func isParagraph(_ reading: Reading) -> Bool { mark == nil && reading.isMark(.period, at: tokens.upperBound - 1) }

  /// Whether the line is a heading of Markdown. O(1).
  func isSection(_ reading: Reading) -> Bool { reading.isMark(.hash, at: tokens.lowerBound) }

  /// Markdown's marks of headings and bold text.
  private static let emphasis: [Mark] = [.asterisk, .hash]

  /// The lines of a text. Linear.
  static func all(_ reading: Reading) -> [DirectiveLine] {
    var lines: [DirectiveLine] = []
    var start = 0
    for token in 0..<reading.count where token > start && reading.shape(token).contains(.lineStart) {
      lines.append(DirectiveLine(reading, start..<token))
      start = token
    }
    if start < reading.count { lines.append(DirectiveLine(reading, start..<reading.count)) }
    return lines
  }

  /// The sentences of the line; an ellipsis before a capital ends one too. Linear.
  func sentences(_ reading: Reading, startingAt starts: [Bool]) -> [DirectiveSentence] {
    var sentences: [DirectiveSentence] = []
    var start = body.lowerBound
    for token in body where token + 1 == body.upperBound || starts[token + 1] || Self.breaksOff(reading, token) {
      sentences.append(DirectiveSentence(reading, start..<token + 1))
      start = token + 1
    }
    return sentences
  }

  private static func breaksOff(_ reading: Reading, _ token: Int) -> Bool {
    reading.isMark(.ellipsis, at: token) && reading.shape(token + 1).contains(.capitalized)
  }
}

/// A sentence and the semicolons at which its clauses part.
struct DirectiveSentence {
  /// All tokens, the closing mark too.
  let tokens: Range<Int>
  /// Where clauses end: the semicolons outside brackets and legal references, and the end of the sentence.
  let ends: [Int]

  /// The end of the clause that a token lies in. O(log n).
  func end(after token: Int) -> Int {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > token { high = middle } else { low = middle + 1 }
    }
    return ends[low]
  }

  /// Finds the clauses. Linear.
  init(_ reading: Reading, _ tokens: Range<Int>) {
    self.tokens = tokens
    var ends: [Int] = []
    var depth = 0
    for token in tokens {
      if reading.isMark(.openingParenthesis, at: token) { depth += 1 }
      if reading.isMark(.closingParenthesis, at: token) { depth = max(0, depth - 1) }
      guard reading.isMark(.semicolon, at: token), depth == 0 else { continue }
      guard reading.layers.layers(at: token).isDisjoint(with: .legalReference) else { continue }
      ends.append(token)
    }
    self.ends = ends + [tokens.upperBound]
  }
}
