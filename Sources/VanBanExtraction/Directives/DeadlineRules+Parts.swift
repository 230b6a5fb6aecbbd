import VanBanLexicon
import VanBanSegmentation

/// What deadlines are made of: dates, periods, what they are counted from.
extension DeadlineRules {
  static let number = Pattern.sequence(.kind(.number), .optional(bracketed))

  private static let bracketed = Pattern.sequence(
    .mark(.openingParenthesis), .repeated(.kind(.syllable), 1...4), .mark(.closingParenthesis))

  static let unit = Pattern.words("ngày", "tháng", "tuần", "giờ", "năm", "quý", "phút")

  static let day = Pattern.words("ngày", "mùng", "mồng")

  static let hour = Pattern.sequence(
    .choice(
      .sequence(.kind(.number), .words("giờ", "h"), .optional(.sequence(.kind(.number), .optional(.word("phút"))))),
      .kind(.number)),
    .optional(.word("ngày")))

  static let date = Pattern.choice(
    .annotation(.date),
    .sequence(
      .optional(day),
      .choice(
        .annotation(.date), .kind(.date), .sequence(.kind(.number), .mark(.hyphen), .kind(.number)),
        .sequence(.kind(.number), .words("tháng"), .choice(.kind(.number), .words("giêng", "chạp", "tư", "hai", "ba"))))
    ))

  static let year = Pattern.sequence(.word("năm"), .kind(.number))

  /// `quý IV/2025`, `năm 2025`, `tuần này`, `dịp Tết`
  static let period = Pattern.choice(
    .sequence(.word("quý"), .token, .optional(.sequence(.mark(.slash), .kind(.number))), .optional(year)),
    .sequence(.words("tháng", "năm"), .choice(.kind(.number), .words("này", "nay", "sau", "tới", "học"))),
    .sequence(.words("tuần", "quý", "ngày", "tháng"), .words("này", "tới", "sau", "đầu", "cuối")),
    .sequence(.words("ngày"), .words("hôm nay", "mai")),
    .words("hôm nay", "ngày hôm nay"))

  /// `02 tháng cuối năm 2025`, `những ngày đầu năm`
  static let partsOfYear = Pattern.sequence(
    .optional(.choice(.kind(.number), .words("các", "những", "mấy"))), .words("tháng", "ngày", "tuần", "quý"),
    .words("cuối", "đầu", "giữa"), .choice(year, .word("năm")))

  /// `kể từ ngày ban hành Thông báo này`
  static let since = Pattern.sequence(
    .optional(.word("kể")), .words("từ", "sau"), .optional(.words("ngày", "khi")),
    .choice(
      date,
      .sequence(
        .words("ban hành", "ký ban hành", "ký", "nhận được", "có hiệu lực", "nhận"),
        .repeated(.sequence(.notAhead(.choice(.mark(.comma, .semicolon, .period), ActionPatterns.sure)), .token), 0...6)
      )))

  static let timeWord = Pattern.choice(
    .annotation(.date), .kind(.number), .kind(.date),
    .words("giờ", "ngày", "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "mùng", "cuối"))

  /// `hằng ngày`, `mỗi tháng`
  static let every = Pattern.sequence(
    .words("hằng", "hàng", "mỗi"),
    .choice(
      .words("ngày", "tuần", "tháng", "quý", "năm"), .sequence(.words("chủ nhật")), .sequence(.word("thứ"), .token)))
}
