/// The rules for dates, the longer form first.
package enum DateRules {
  private static let source = "Decree 30/2020/NĐ-CP, appendix I (how papers are dated); usage of the press"

  /// All of them.
  package static let all = RuleSet([full, monthYear, dayMonth, dayMonthFigures, month])

  /// Day, month and year.
  static let full = Rule(
    "date.full", "Day, month and year, in figures or words.", source: source, DatePattern.full)

  /// Month and year.
  static let monthYear = Rule(
    "date.month-year", "Month and year.", source: source, .sequence(notCounted, DatePattern.monthYear))

  /// Day and month in words.
  static let dayMonth = Rule(
    "date.day-month", "Day and month in words; the year comes from the date of writing.", source: source,
    .sequence(
      DatePattern.dayMonthWords, .notAhead(.sequence(.word("năm"), .figure(1000...9999))),
      .notAhead(.words("tuần", "ngày"))))

  /// Day and month in figures, which without a word before them may be a fraction or a score.
  static let dayMonthFigures = Rule(
    "date.day-month-figures", "Day and month in figures behind a word that makes them a day.", source: source,
    .choice(
      .sequence(DatePattern.day, DatePattern.dayMonthFigures),
      .sequence(.ahead(.test(mayMakeDay)), DatePattern.dayMonthFigures)))

  /// A month alone.
  static let month = Rule(
    "date.month", "A month alone; the year comes from the date of writing.", source: source,
    .sequence(notCounted, DatePattern.month, .notAhead(.words("âm", "tuổi"))))

  /// `3 tháng 15 ngày` counts months.
  private static let notCounted = Pattern.ahead(
    .test { reading, token in token == 0 || reading.figure(token - 1) == nil })

  /// Whether what stands before a token makes a day of it: a time of the day, or `hôm nay (` of `hôm nay (7/9)`. O(1).
  @Sendable static func mayMakeDay(_ reading: Reading, _ token: Int) -> Bool {
    guard token > 0 else { return false }
    if times.contains(reading, token - 1) { return true }
    return token > 1 && reading.isMark(.openingParenthesis, at: token - 1) && today.contains(reading, token - 2)
  }

  private static let times = WordKeys("sáng trưa chiều tối đêm khuya hôm từ đến trước sau hết nhất")
  private static let today = WordKeys("nay qua mai kia")
}
