import VanBanLexicon

/// What matches a rule and is no reference.
enum CitationVeto {
  /// Whether a match is the head of an article, a common noun, or too weak to stand alone.
  static func rejects(_ match: RuleMatch, _ reading: Reading) -> Bool {
    switch match.rule {
    case ProvisionRules.alone: rejectsProvision(match, reading)
    default: false
    }
  }

  /// `Điều 11. Phạm vi điều chỉnh` heads an article, with or without the period; `Chương II` alone heads or counts; `Điều này cho thấy` is a pronoun.
  private static func rejectsProvision(_ match: RuleMatch, _ reading: Reading) -> Bool {
    let start = match.tokens.lowerBound
    let levels = match.parts.compactMap { Int($0.label).flatMap(ProvisionLevel.init) }
    guard let smallest = levels.min() else { return true }
    if smallest > .article { return !isCitedPart(match, reading) }
    if levels.count == 1, isThis(match, reading) { return !isCitedThis(match.tokens, smallest, reading) }
    if levels.count == 1, !reading.shape(start).contains(.capitalized),
      isCount(behind: match.tokens.upperBound, reading)
    {
      return true
    }
    guard reading.opensSentence(start), levels.count == 1 else { return false }
    var end = match.tokens.upperBound
    while end < reading.count, reading.isMark(.asterisk, at: end), !reading.isLineStart(end) { end += 1 }
    if reading.isMark(.period, at: end) || reading.isMark(.colon, at: end) || reading.isLineStart(end) { return true }
    return reading.shape(start).contains(.paragraphStart) && reading.shape(end).contains(.capitalized)
  }

  /// `điều 3 em cần nhớ`
  private static func isCount(behind end: Int, _ reading: Reading) -> Bool {
    var matcher = Matcher(reading)
    return matcher.match(counted, at: end) != nil
  }

  private static let counted = Program(CountedPattern.noun)

  private static func isThis(_ match: RuleMatch, _ reading: Reading) -> Bool {
    reading.key(match.tokens.upperBound - 1) == this
  }

  /// `quy định chi tiết Điều này`, `tại khoản này`, `Điểm này được sửa đổi theo …`
  private static func isCitedThis(_ tokens: Range<Int>, _ level: ProvisionLevel, _ reading: Reading) -> Bool {
    let start = tokens.lowerBound
    let isCapitalized = reading.shape(start).contains(.capitalized)
    if isCapitalized, isAmended(behind: tokens.upperBound, reading) { return true }
    guard start > 0 else { return false }
    if level == .article { return isCapitalized && !reading.opensSentence(start) }
    return cites.contains(reading.key(start - 1))
  }

  /// `các quy định của Chương này`, `tại Mục 1 Chương này`: part of a document, where `chương này` may be of a book.
  private static func isCitedPart(_ match: RuleMatch, _ reading: Reading) -> Bool {
    let start = match.tokens.lowerBound
    return isThis(match, reading) && reading.shape(start).contains(.capitalized) && !reading.opensSentence(start)
  }

  private static func isAmended(behind end: Int, _ reading: Reading) -> Bool {
    var matcher = Matcher(reading)
    return matcher.match(amended, at: end) != nil
  }

  private static let amended = Program(
    .sequence(
      .optional(.word("đã")), .words("được", "bị"), .words("sửa đổi", "bổ sung", "bãi bỏ", "thay thế", "hướng dẫn")))

  private static let this = Lexicon.standard.key(of: "này")
  private static let cites = WordKeys("tại của theo trong với và tiết thể hành")
}
