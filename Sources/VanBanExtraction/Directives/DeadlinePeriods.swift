import VanBanLexicon

/// Tells the date that a period ends on: `quý IV/2025`, `năm 2025`, `trong 15 ngày kể từ ngày ban hành`.
struct DeadlinePeriods {
  /// The day of writing, from which periods without a year and durations are counted.
  let writtenOn: CalendarDate?

  /// The month of a quarter's end, the year, or the day that a duration leads to; `nil` where the words do not tell it.
  /// Linear in the tokens.
  func date(_ reading: Reading, in tokens: Range<Int>) -> CalendarDate? {
    for token in tokens {
      switch reading.key(token) {
      case Self.quarter: return endOfQuarter(reading, token, tokens)
      case Self.year where year(reading, token + 1, tokens) != nil:
        return CalendarDate(year: year(reading, token + 1, tokens))
      case Self.day, Self.week, Self.month: if let date = end(reading, of: token, in: tokens) { return date }
      default: continue
      }
    }
    return nil
  }

  private func endOfQuarter(_ reading: Reading, _ token: Int, _ tokens: Range<Int>) -> CalendarDate? {
    guard token + 1 < tokens.upperBound, let quarter = Self.number(reading.words(token + 1..<token + 2)) else {
      return nil
    }
    let written = (token + 2..<max(token + 2, tokens.upperBound)).lazy.compactMap { year(reading, $0, tokens) }.first
    guard let year = written ?? writtenOn.flatMap({ Self.coming(quarter, after: $0) }) else { return nil }
    return CalendarDate(year: year, month: quarter * 3)
  }

  /// The year in which a quarter next ends.
  private static func coming(_ quarter: Int, after date: CalendarDate) -> Int? {
    guard let year = date.year, let month = date.month else { return date.year }
    return quarter * 3 >= month ? year : year + 1
  }

  private func year(_ reading: Reading, _ token: Int, _ tokens: Range<Int>) -> Int? {
    guard token < tokens.upperBound, let year = reading.integers(token..<token + 1).last, 1900...2099 ~= year else {
      return nil
    }
    return year
  }

  /// `trong 15 ngày`: counted from the day of writing, unless the words count working days or from another day.
  private func end(_ reading: Reading, of unit: Int, in tokens: Range<Int>) -> CalendarDate? {
    guard let writtenOn, unit > tokens.lowerBound, isCountedFromWriting(reading, unit + 1..<tokens.upperBound),
      let count = counted(reading, before: unit, tokens), count > 0, count < 1000
    else { return nil }
    switch reading.key(unit) {
    case Self.week: return writtenOn.adding(days: 7 * count)
    case Self.month: return writtenOn.adding(months: count)
    default: return writtenOn.adding(days: count)
    }
  }

  /// The number in front of a unit; a bracket may repeat it in words: `15 (mười lăm) ngày`.
  private func counted(_ reading: Reading, before unit: Int, _ tokens: Range<Int>) -> Int? {
    guard reading.isMark(.closingParenthesis, at: unit - 1) else { return reading.figure(unit - 1) }
    let opener = (tokens.lowerBound..<unit).last { reading.isMark(.openingParenthesis, at: $0) }
    return opener.flatMap { $0 > tokens.lowerBound ? reading.figure($0 - 1) : nil }
  }

  private func isCountedFromWriting(_ reading: Reading, _ rest: Range<Int>) -> Bool {
    if rest.isEmpty { return true }
    let keys = rest.map(reading.key)
    return keys.contains(where: Self.issuing.contains) && !keys.contains { Self.elsewhere.contains($0) }
  }

  /// `IV`, `4`
  private static func number(_ words: String) -> Int? {
    ["I", "II", "III", "IV"].firstIndex(of: words).map { $0 + 1 } ?? Int(words).flatMap { 1...4 ~= $0 ? $0 : nil }
  }

  private static let quarter = Lexicon.standard.key(of: "quý")
  private static let year = Lexicon.standard.key(of: "năm")
  private static let month = Lexicon.standard.key(of: "tháng")
  private static let week = Lexicon.standard.key(of: "tuần")
  private static let day = Lexicon.standard.key(of: "ngày")
  private static let issuing: Set<Lexicon.Key> = Set(["hành", "ký"].map { Lexicon.standard.key(of: $0) })
  private static let elsewhere: Set<Lexicon.Key> = Set(["nhận", "làm", "lực"].map { Lexicon.standard.key(of: $0) })
}
