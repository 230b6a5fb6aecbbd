import VanBanLexicon

/// Tells the date that a period ends on: `quý IV/2025`, `năm 2025`, `trong 15 ngày kể từ ngày ban hành`.
struct DeadlinePeriods {
  /// The day of writing, from which periods without a year and durations are counted.
  let writtenOn: CalendarDate?

  /// The month of a quarter's end, the year, or the day that a duration leads to; `nil` where the words do not tell it.
  /// Linear in the tokens.
  func date(_ reading: Reading, in tokens: Range<Int>) -> CalendarDate? {
    for token in tokens {
      if Self.quarter.contains(reading, token) { return endOfQuarter(reading, token, tokens) }
      if Self.year.contains(reading, token), let year = year(reading, token + 1, tokens) {
        return CalendarDate(year: year)
      }
      if Self.units.contains(reading, token), let date = end(reading, of: token, in: tokens) { return date }
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
    if Self.month.contains(reading, unit) { return writtenOn.adding(months: count) }
    return writtenOn.adding(days: Self.week.contains(reading, unit) ? 7 * count : count)
  }

  /// The number in front of a unit; a bracket may repeat it in words: `15 (mười lăm) ngày`.
  private func counted(_ reading: Reading, before unit: Int, _ tokens: Range<Int>) -> Int? {
    guard reading.isMark(.closingParenthesis, at: unit - 1) else { return reading.figure(unit - 1) }
    let opener = (tokens.lowerBound..<unit).last { reading.isMark(.openingParenthesis, at: $0) }
    return opener.flatMap { $0 > tokens.lowerBound ? reading.figure($0 - 1) : nil }
  }

  private func isCountedFromWriting(_ reading: Reading, _ rest: Range<Int>) -> Bool {
    if rest.isEmpty { return true }
    return rest.contains { Self.issuing.contains(reading, $0) }
      && !rest.contains { Self.elsewhere.contains(reading, $0) }
  }

  /// `IV`, `4`
  private static func number(_ words: String) -> Int? {
    ["I", "II", "III", "IV"].firstIndex(of: words).map { $0 + 1 } ?? Int(words).flatMap { 1...4 ~= $0 ? $0 : nil }
  }

  private static let quarter = WordKeys("quý")
  private static let year = WordKeys("năm")
  private static let month = WordKeys("tháng")
  private static let week = WordKeys("tuần")
  private static let units = WordKeys("ngày tuần tháng")
  private static let issuing = WordKeys("hành ký")
  private static let elsewhere = WordKeys("nhận làm lực")
}
