import VanBanLexicon
import VanBanSegmentation

/// Cuts lines into sentences; an ellipsis before a capital ends one too. Walks along the text once: lines are asked for
/// in their order.
struct DirectiveSentences {
  private let sentences: [Range<Int>]
  private var next = 0

  init(_ reading: Reading) { sentences = reading.text.sentences }

  /// The sentence that begins at a token of a line. Linear in its length.
  mutating func sentence(_ reading: Reading, from start: Int, in line: Range<Int>) -> Range<Int> {
    while next < sentences.count, sentences[next].lowerBound <= start { next += 1 }
    let end = next < sentences.count ? min(sentences[next].lowerBound, line.upperBound) : line.upperBound
    let last = (start..<max(start, end - 1)).first { Self.breaksOff(reading, $0) }
    return start..<(last.map { $0 + 1 } ?? end)
  }

  private static func breaksOff(_ reading: Reading, _ token: Int) -> Bool {
    reading.isMark(.ellipsis, at: token) && reading.shape(token + 1).contains(.capitalized)
  }
}

/// Where the clauses of a sentence end: at semicolons outside brackets and legal references, and at its end. Walks along
/// the sentence once: tokens are asked for in their order.
struct DirectiveClauses {
  /// All tokens of the sentence, the closing mark too.
  let sentence: Range<Int>
  private var end: Int

  init(_ sentence: Range<Int>) {
    self.sentence = sentence
    end = sentence.lowerBound - 1
  }

  /// The end of the clause that a token lies in.
  mutating func end(_ reading: Reading, after token: Int) -> Int {
    while end <= token, end < sentence.upperBound { end = next(reading, from: end + 1) }
    return end
  }

  private func next(_ reading: Reading, from start: Int) -> Int {
    var depth = 0
    for token in start..<sentence.upperBound {
      if reading.isMark(.openingParenthesis, at: token) { depth += 1 }
      if reading.isMark(.closingParenthesis, at: token) { depth = max(0, depth - 1) }
      if depth == 0, reading.isMark(.semicolon, at: token), !isInReference(reading, token) { return token }
    }
    return sentence.upperBound
  }

  private func isInReference(_ reading: Reading, _ token: Int) -> Bool {
    reading.layers.layers(at: token).contains(.legalReference)
  }
}
