import VanBanLexicon
import VanBanSegmentation

/// Cuts lines into sentences; an ellipsis before a capital ends one too. Walks along the text once: lines are asked for
/// in their order.
struct DirectiveSentences {
  private let sentences: [Range<Int>]
  private var next = 0
  private var ellipses: TokenCursor

  init(_ reading: Reading, ellipses: TokenCursor) {
    sentences = reading.text.sentences
    self.ellipses = ellipses
  }

  /// The sentence that begins at a token of a line.
  mutating func sentence(_ reading: Reading, from start: Int, in line: Range<Int>) -> Range<Int> {
    while next < sentences.count, sentences[next].lowerBound <= start { next += 1 }
    let end = next < sentences.count ? min(sentences[next].lowerBound, line.upperBound) : line.upperBound
    var ellipsis = ellipses.first(from: start)
    while ellipsis < end - 1 {
      if reading.shape(ellipsis + 1).contains(.capitalized) { return start..<ellipsis + 1 }
      ellipsis = ellipses.first(from: ellipsis + 1)
    }
    return start..<end
  }
}

/// Where the clauses of a sentence end: at semicolons outside brackets and legal references, and at its end. Walks along
/// the text once: sentences, and tokens within them, are asked for in their order.
struct DirectiveClauses {
  private var marks: TokenCursor
  private var sentence = 0..<0
  private var end = 0

  init(marks: TokenCursor) { self.marks = marks }

  /// Begins a sentence: all of its tokens, the closing mark too.
  mutating func enter(_ sentence: Range<Int>) {
    self.sentence = sentence
    end = sentence.lowerBound - 1
  }

  /// The end of the clause that a token of the sentence lies in.
  mutating func end(_ reading: Reading, after token: Int) -> Int {
    while end <= token, end < sentence.upperBound { end = next(reading, from: end + 1) }
    return end
  }

  private mutating func next(_ reading: Reading, from start: Int) -> Int {
    var depth = 0
    var mark = marks.first(from: start)
    while mark < sentence.upperBound {
      if reading.isMark(.openingParenthesis, at: mark) {
        depth += 1
      } else if reading.isMark(.closingParenthesis, at: mark) {
        depth = max(0, depth - 1)
      } else if depth == 0, !reading.layers.layers(at: mark).contains(.legalReference) {
        return mark
      }
      mark = marks.first(from: mark + 1)
    }
    return sentence.upperBound
  }
}
