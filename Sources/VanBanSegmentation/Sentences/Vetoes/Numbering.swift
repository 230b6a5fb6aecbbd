/// Vetoes of periods that number.
extension SentenceVeto {
  static let listMarker = SentenceVeto(
    "list-marker", "The number or letter of a list item (1. 1.2. a. IV.) belongs to the item."
  ) { candidate, text in
    guard text.isMark(.period, candidate.terminator), !candidate.isClosed else { return false }
    let marker = candidate.terminator - 1
    guard text.touches(candidate.terminator), text.isCounter(marker) else { return false }
    return text.isItemStart(marker, candidate.sentenceStart)
  }

  static let label = SentenceVeto(
    "label", "A heading's label (Điều 1. Phụ lục II. Câu 3.) belongs to the heading."
  ) { candidate, text in
    guard text.isMark(.period, candidate.terminator), !candidate.isClosed else { return false }
    let counter = candidate.terminator - 1
    let words = candidate.sentenceStart..<max(candidate.sentenceStart, counter)
    guard 1...2 ~= words.count, text.has(.capitalized, words.lowerBound), text.isCounter(counter) else { return false }
    return words.allSatisfy { text.kind($0) == .syllable }
  }
}

extension SentenceContext {
  /// Whether a token can count items: a short number, a letter, a roman numeral.
  fileprivate func isCounter(_ token: Int) -> Bool {
    switch kind(token) {
    case .number, .date: spelling(token).count < 6 && !isYear(token) && spelling(token).allSatisfy(Self.counts)
    case .syllable, .abbreviation: isLetterOrRoman(token)
    default: false
    }
  }

  private func isYear(_ token: Int) -> Bool { spelling(token).count == 4 && spelling(token).allSatisfy(\.isDigit) }

  private static func counts(_ byte: UInt8) -> Bool { byte.isDigit || byte == .ascii(".") }

  /// Whether nothing but a dash, an opening mark, or a colon or semicolon that introduces the item stands before.
  fileprivate func isItemStart(_ token: Int, _ sentenceStart: Int) -> Bool {
    if token <= sentenceStart { return true }
    let isLead = isMark(.hyphen, token - 1) || isMark(.plus, token - 1) || enclosures.opens(token - 1)
    return isLead && token - 1 == sentenceStart || isMark(.colon, token - 1) || isMark(.semicolon, token - 1)
  }
}
