import VanBanLexicon
import VanBanText

/// Finds what must come out of an action: the paper to be drawn up, or the report due.
enum ProductFinder {
  /// The words of the product inside an action: `phương án điều chuyển vốn` of `xây dựng phương án điều chuyển vốn`, or
  /// `báo cáo UBND tỉnh`. Linear in the action.
  static func product(_ reading: Reading, in action: Range<Int>) -> Span? {
    let match = paper.firstMatch(reading, in: action) ?? report.firstMatch(reading, in: action)
    return match?.parts.first.map { reading.span($0.tokens) }
  }

  /// A verb of drawing up and the kind of paper.
  private static let paper = Program(
    .sequence(
      .phrase(.products, where: "kind", isOneOf: "verb"),
      .repeated(
        .sequence(.notAhead(.choice(end, noun, .phrase(.products, where: "kind", isOneOf: "verb"))), .token), 0...4),
      .sequence(noun, .repeated(.sequence(.notAhead(end), .token), 0...40)).captured("product")))

  /// `báo cáo Thủ tướng Chính phủ`, `báo cáo kết quả`
  private static let report = Program(
    .sequence(
      .word("báo cáo"),
      .choice(.ahead(AddresseePatterns.head), .words("kết quả", "tình hình", "tiến độ", "về", "cấp có thẩm quyền")),
      .repeated(.sequence(.notAhead(end), .token), 0...40)
    ).captured("product"))

  private static let noun = Pattern.phrase(.products, where: "kind", isOneOf: "paper")

  /// Where the name of a product ends: marks, what it is for, by when, for whom, and the next verb.
  private static let end = Pattern.choice(
    .mark(.comma, .semicolon, .colon, .period, .openingParenthesis),
    .words(
      "để", "nhằm", "trước", "trong", "chậm nhất", "theo", "gửi", "trình", "làm cơ sở", "phù hợp", "bảo đảm", "đảm bảo",
      "hoàn thành", "muộn nhất", "định kỳ", "hằng", "xong", "phục vụ"),
    .sequence(.words("và", "đồng thời"), ActionPatterns.atClauseStart))
}
