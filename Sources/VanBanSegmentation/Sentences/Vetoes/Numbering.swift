/// Vetoes of periods that number.
extension SentenceVeto {
  static let listMarker = SentenceVeto(
    "list-marker", "The number or letter of a list item (1. 1.2. a. IV.) belongs to the item."
  ) { candidate, text in
    guard let counter = text.counter(before: candidate) else { return false }
    return counter <= text.firstWord(of: candidate) || text.isMark(.colon, counter - 1)
      || text.isMark(.semicolon, counter - 1)
  }

  static let label = SentenceVeto(
    "label", "A heading's label (Điều 1. Phụ lục II. Câu 3.) belongs to the heading."
  ) { candidate, text in
    guard let counter = text.counter(before: candidate) else { return false }
    let words = text.firstWord(of: candidate)..<max(text.firstWord(of: candidate), counter)
    guard let first = words.first, text.has(.capitalized, first) else { return false }
    return words.count < 5 && 1...2 ~= words.count { text.kind($0) != .symbol }
      && words.allSatisfy { text.kind($0) == .syllable || text.kind($0) == .symbol }
  }
}

extension SentenceContext {
  /// More marks than this introduce no item.
  private static let mostLeadingMarks = 4

  /// The short number, letter or roman numeral that the period of a candidate stands behind.
  fileprivate func counter(before candidate: SentenceCandidate) -> Int? {
    guard isMark(.period, candidate.terminator), touches(candidate.terminator) else { return nil }
    let last = candidate.terminator - 1
    let counter = kind(last) == .symbol ? last - 1 : last
    return counter >= candidate.sentenceStart && isCounter(counter) ? counter : nil
  }

  /// The first token of a sentence behind bullets, dashes, emphasis and opening marks.
  fileprivate func firstWord(of candidate: SentenceCandidate) -> Int {
    let limit = min(candidate.boundary, candidate.sentenceStart + Self.mostLeadingMarks)
    let leading = candidate.sentenceStart..<max(candidate.sentenceStart, limit)
    return leading.first { kind($0) != .symbol && kind($0) != .punctuation } ?? leading.upperBound
  }

  /// Whether a token can count items: a short number, a letter, a roman numeral.
  private func isCounter(_ token: Int) -> Bool {
    switch kind(token) {
    case .number, .date: spelling(token).count < 6 && !isYear(token) && isCount(spelling(token))
    case .syllable, .abbreviation: isLetterOrRoman(token)
    default: false
    }
  }

  private func isYear(_ token: Int) -> Bool { spelling(token).count == 4 && spelling(token).allSatisfy(\.isDigit) }

  /// Figures and periods, with a letter behind them at most: `12`, `3.1`, `6a`, `6đ`.
  private func isCount(_ spelling: ArraySlice<UInt8>) -> Bool {
    let letter = spelling.drop { $0.isDigit || $0 == .ascii(".") }
    return letter.count < 2 && letter.allSatisfy(\.isAsciiLetter) || letter.elementsEqual("đ".utf8)
  }
}
