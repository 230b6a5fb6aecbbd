import VanBanLexicon
import VanBanText

/// Cuts a text into tokens in one pass over its bytes.
///
/// Common tokens, which are the same whatever surrounds them, are taken in a fast loop of their own (`TokenScan.h`); the
/// scanner looks at the others, and would cut the common ones alike. Linear: every byte is consumed once; what is looked
/// at ahead (links, document numbers) is bounded.
struct TokenScanner {
  let reader: ByteReader
  let lexicon: Lexicon
  var folded: FoldedToken
  var position = 0
  /// No link begins before this offset: a look ahead that failed is not repeated from inside.
  var linkFreeUntil = 0
  /// Whether common tokens have their fast loop; without it all tokens go the same way, for comparison.
  let takesCommonTokens: Bool
  private(set) var tokens: TokenColumns
  private var gap: TokenShape = [.spaceBefore, .lineStart, .paragraphStart]

  init(_ reader: ByteReader, lexicon: Lexicon, folded: FoldedToken, _ tokens: TokenColumns, takesCommonTokens: Bool) {
    self.reader = reader
    self.takesCommonTokens = takesCommonTokens
    self.lexicon = lexicon
    self.folded = folded
    self.tokens = tokens
  }

  /// Scans to the end of the text, or until the columns are full.
  mutating func run() {
    while position < reader.count, !tokens.isFull {
      if takesCommonTokens { tokens.appendCommonTokens(of: reader, lexicon, from: &position, &gap) }
      if position < reader.count { scanOne() }
    }
  }

  /// Scans one token or one run of white space.
  private mutating func scanOne() {
    let byte = reader[position]
    if byte.isAsciiSpace {
      scanSpace()
    } else if byte.isAsciiLetter {
      scanLetters()
    } else if byte.isDigit {
      scanNumber()
    } else if byte < 0x80 {
      scanAsciiMark(byte)
    } else {
      scanBeyondAscii()
    }
  }

  /// Adds the token from the present position to `end`, with the combining marks that stand there, and moves behind it.
  @inline(__always)
  mutating func emit(to end: Int, _ kind: Token.Kind, _ shape: TokenShape = [], key: Lexicon.Key = Lexicon.unknown) {
    let end = reader[end] < 0xC2 ? end : marksEnd(end)
    tokens.append(position..<end, kind, shape.union(gap), key)
    gap = []
    position = end
  }

  /// Whether the token before stands next to the present position, apart from one space at most, and is capitalised.
  var followsCapitalizedSyllable: Bool {
    tokens.endsWithCapitalizedSyllable && position - tokens.end <= 1 && !gap.contains(.lineStart)
  }

  private mutating func scanSpace() {
    var lineBreaks = 0
    while reader[position].isAsciiSpace, position < reader.count {
      if reader[position] == .ascii("\n") { lineBreaks += 1 }
      position += 1
    }
    noteGap(lineBreaks: lineBreaks)
  }

  private mutating func noteGap(lineBreaks: Int) {
    gap.insert(.spaceBefore)
    if lineBreaks > 0 { gap.insert(.lineStart) }
    if lineBreaks > 1 { gap.insert(.paragraphStart) }
  }

  private mutating func scanBeyondAscii() {
    let (scalar, length) = reader.scalar(at: position)
    switch ScalarClass.of(scalar) {
    case .letter: scanLetters()
    case .mark: emit(to: position + length, .symbol)
    case .pictograph: emit(to: pictographsEnd(position + length), .symbol)
    case .space:
      position += length
      noteGap(lineBreaks: scalar == 0x2028 ? 1 : scalar == 0x2029 ? 2 : 0)
    case .punctuation where scalar == 0x2026: scanPeriods()
    case .punctuation: emitMark(length, .punctuation)
    case .other: emitMark(length, .symbol)
    }
  }

  /// Behind the marks at an offset: a character is never cut (Unicode Standard Annex 29, WB4).
  private func marksEnd(_ start: Int) -> Int {
    var end = start
    while reader[end] >= 0xC2, case let next = reader.scalar(at: end), ScalarClass.of(next.value) == .mark {
      end += next.length
    }
    return end
  }

  /// Behind the pictographs at an offset. A run of them is one token, because the joiners that make one picture of
  /// several are not in the normalised text.
  private func pictographsEnd(_ start: Int) -> Int {
    var end = marksEnd(start)
    while reader[end] >= 0xE2, case let next = reader.scalar(at: end), ScalarClass.of(next.value) == .pictograph {
      end = marksEnd(end + next.length)
    }
    return end
  }
}
