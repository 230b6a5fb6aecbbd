import VanBanSegmentation

/// The body or office that issues a document: `Chính phủ`, `Bộ trưởng Bộ Y tế`, `UBND tỉnh Phú Yên`.
///
/// Thin on purpose: issuers stand behind `của` and begin with one of few words, so that no table of all bodies is
/// needed to see where they end.
enum IssuerPattern {
  /// An issuer, whole.
  static let issuer = Pattern.choice(
    .sequence(office, .optional(.sequence(.optional(.word("của")), body))), jointParty, body)

  /// `của Thủ tướng Chính phủ`, `của Bộ trưởng Bộ Y tế`; the title without a holder's name.
  private static let office = Pattern.capitalized(.phrase(.titles))

  /// `Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư` sign together.
  private static let jointParty = Pattern.sequence(
    partyCenter, .repeated(.sequence(.choice(.mark(.comma), .word("và")), partyCenter), 1...2))

  private static let partyCenter = Pattern.capitalized(
    .choice(
      .words("bộ chính trị", "ban bí thư"),
      .sequence(.word("ban chấp hành trung ương"), .optional(.word("Đảng")))))

  /// A known name, or a head and what names it.
  private static let body = Pattern.choice(.phrase(.organizations), headed)

  private static let headed = Pattern.sequence(
    .capitalized(.phrase(.organizationHeads)), .repeated(piece, 0...12))

  /// One more part of the name: a capitalised word, a place of some level, `nhân dân`.
  private static let piece = Pattern.choice(
    place, .sequence(.notAhead(.phrase(.documentTypes)), name),
    .words("nhân dân tối cao", "nhân dân cấp cao", "nhân dân", "tối cao", "các cấp", "dân tộc"),
    .sequence(
      .choice(.word("và"), .sequence(.mark(.hyphen), .ahead(.shape(.spaceBefore)))), .notAhead(.phrase(.documentTypes)),
      .notAhead(.phrase(.titles)), .notAhead(.phrase(.organizationHeads)), name),
    .sequence(
      .mark(.comma), .ahead(.sequence(name, .word("và"), name)),
      .notAhead(.choice(.phrase(.titles), .phrase(.organizationHeads))), name))

  /// A field such as `Giáo dục và Đào tạo`, or a capitalised word of one syllable or more.
  private static let name = Pattern.capitalized(
    .choice(.phrase(.fields), .phrase(.places), .phrase(.words), .kind(.syllable), .kind(.abbreviation)))

  private static let place = Pattern.sequence(
    .choice(.phrase(.placeHeads), .words("nước", "trung ương")), .repeated(.capitalized(.kind(.syllable)), 0...5))
}
