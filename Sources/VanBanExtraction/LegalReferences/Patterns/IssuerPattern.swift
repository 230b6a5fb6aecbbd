import VanBanSegmentation

/// The body or office that issues a document: `Chính phủ`, `Bộ trưởng Bộ Y tế`, `UBND tỉnh Phú Yên`.
enum IssuerPattern {
  /// An issuer, whole; a title without its holder's name.
  static let issuer = Pattern.choice(
    .sequence(office, .mark(.comma), office, body),
    .sequence(office, .optional(.sequence(.optional(.word("của")), body))), jointParty, body)

  /// `Bộ trưởng`; two offices of one holder are parted by a comma: `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`.
  private static let office = Pattern.capitalized(.phrase(.titles))

  /// `Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư` sign together.
  private static let jointParty = Pattern.sequence(
    partyCenter, .repeated(.sequence(.choice(.mark(.comma), .word("và")), partyCenter), 1...2))

  private static let partyCenter = Pattern.capitalized(
    .choice(
      .words("bộ chính trị", "ban bí thư"),
      .sequence(.word("ban chấp hành trung ương"), .optional(.word("Đảng")))))

  private static let body = Pattern.capitalized(.organizationBody)
}
