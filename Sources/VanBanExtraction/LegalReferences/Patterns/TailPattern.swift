import VanBanSegmentation

/// What runs on behind a number or title: date and issuer, in either order, each at most once.
enum TailPattern {
  /// Date and issuer as far as they follow; may match nothing.
  static let any = Pattern.choice(
    .sequence(.choice(date, bareDate), .optional(issuer)), .sequence(issuer, .optional(date)), .sequence())

  /// Behind a law, which the National Assembly and its Standing Committee alone pass.
  static let ofLaw = Pattern.choice(
    .sequence(date, .optional(lawmaker)), .sequence(lawmaker, .optional(date)), .sequence())

  private static let lawmaker = Pattern.sequence(
    .word("của"),
    .choice(.capitalized(.word("quốc hội")), .capitalized(.word("ủy ban thường vụ quốc hội")), .word("ubtvqh"))
      .captured("issuer"))

  /// Date, issuer, or both: what pins a document down that has no number.
  static let some = Pattern.choice(.sequence(date, .optional(issuer)), .sequence(issuer, .optional(date)))

  /// `ngày 07/7/2021`, `, ngày 30/12/2024`, `ban hành ngày 5-9-2021`
  static let date = Pattern.sequence(
    NumberPattern.emphasis, .optional(.mark(.comma)),
    .optional(.choice(.word("ban hành"), .word("ký"), .word("đề"))), DatePattern.day, NumberPattern.emphasis,
    DatePattern.behindDay.captured("date"))

  /// `12 tháng 4 năm 2022` directly behind a number, where `ngày` has been left out.
  private static let bareDate = DatePattern.fullWords.captured("date")

  /// `của Chính phủ`
  static let issuer = Pattern.sequence(
    NumberPattern.emphasis, .optional(.word("do")), .word("của"), NumberPattern.emphasis,
    IssuerPattern.issuer.captured("issuer"))
}
