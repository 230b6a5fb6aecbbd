import VanBanSegmentation

/// The body or office that issues a document: `Chính phủ`, `Bộ trưởng Bộ Y tế`, `UBND tỉnh Phú Yên`.
enum IssuerPattern {
  /// An issuer, whole; a title without its holder's name.
  static let issuer = Pattern.choice(
    .sequence(office, .mark(.comma), office, body),
    .sequence(.capitalized(.words("trưởng", "phó trưởng", "tổng", "phó tổng")), body),
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

  /// A body; the first word of what it issued is no part of its name: `UBND thành phố | Quy định về …`.
  private static let body = Pattern.sequence(
    .ahead(.shape(.capitalized)), .ahead(.choice(.phrase(.organizations), .phrase(.organizationHeads))),
    .scan { reading, token, limit in
      guard let end = OrganizationGrammar(reading, limit: limit).body(at: token) else { return nil }
      return end - 1 > token && opensDocument(reading, end - 1) ? end - 1 : end
    })

  /// Whether a capital alone behind a word in lower case opens the type of a document.
  private static func opensDocument(_ reading: Reading, _ token: Int) -> Bool {
    !reading.shape(token - 1).contains(.capitalized)
      && reading.text.phrases.longest(.documentTypes, at: token).map { $0.length > 1 } == true
      && reading.text.phrases.longest(.places, at: token) == nil
  }
}
