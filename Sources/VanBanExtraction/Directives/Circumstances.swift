import VanBanLexicon

/// Words in front of a clause that say when, why or on what ground.
enum Circumstances {
  /// Words in front of a clause that say when, why or on what ground: `Trên cơ sở chức năng, nhiệm vụ, …`.
  static let any = Pattern.repeated(.choice(topic, connective, fronted), 0...3)

  /// `Về điều chuyển số vốn dư:`: what a line is about, at its start. Behind the colon stands somebody or what to do.
  private static let topic = Pattern.sequence(
    .ahead(.test(isAtLineStart)), .word("về"),
    .repeated(.sequence(.notAhead(.choice(.mark(.colon, .semicolon, .period), asked)), .token), 1...90), .mark(.colon),
    .ahead(.token))

  /// Whether a token is the first of its line, or stands behind a number and mark.
  @Sendable private static func isAtLineStart(_ reading: Reading, _ token: Int) -> Bool {
    (max(0, token - 2)...token).contains { reading.shape($0).contains(.lineStart) }
  }

  /// `Trước ngày 20/11, lập xong …`: the time in front belongs to the action.
  static let timed = Pattern.sequence(
    .words("trước", "trong", "chậm nhất", "đến"),
    .repeated(.sequence(.notAhead(.choice(.mark(.comma, .colon, .semicolon, .period), .kind(.date))), .token), 0...4),
    .kind(.date), .repeated(.sequence(.notAhead(.mark(.comma, .colon, .semicolon, .period)), .token), 0...3),
    .mark(.comma), ActionPatterns.atClauseStart)

  /// `Căn cứ Kế hoạch này,` behind who must act.
  static let ground = Pattern.sequence(
    .words("căn cứ", "trên cơ sở"),
    .repeated(.choice(.sequence(.mark(.comma), .notAhead(ActionPatterns.atClauseStart)), frontedWord), 1...45),
    .mark(.comma))

  private static let connective = Pattern.sequence(
    .phrase(.clauseOpeners, where: "kind", isOneOf: "connective"), .optional(.mark(.comma, .colon)))

  private static let frontedEnd = Pattern.choice(.mark(.comma, .colon, .semicolon, .period), .words("thì", "để"))

  /// A comma inside the words in front: neither who must act nor an action follows.
  private static let innerComma = Pattern.sequence(
    .mark(.comma),
    .notAhead(.choice(AddresseePatterns.head, ActionPatterns.sure, ActionPatterns.modal, .phrase(.clauseOpeners))))

  static let fronted = Pattern.choice(frontedToDuty, frontedToComma, frontedToVerb)

  /// Words in front with commas of their own, up to who must act and a modal: `Để tháo gỡ vướng mắc, giải ngân hết vốn
  /// và đạt mục tiêu, tỉnh cần …`.
  private static let frontedToDuty = Pattern.sequence(
    .phrase(.clauseOpeners, where: "kind", isOneOf: "circumstance"),
    .repeated(
      .sequence(
        .notAhead(.choice(.sequence(.mark(.comma), dutyAhead), .mark(.colon, .semicolon, .period), asked)), .token),
      4...90),
    .mark(.comma))

  private static let dutyAhead = Pattern.sequence(
    AddresseePatterns.brief, .ahead(.sequence(.words("cần", "phải", "cần phải"), .ahead(ActionPatterns.afterModal))))

  /// `đề nghị Chính phủ`: words in front hold no demand.
  private static let asked = Pattern.choice(
    .sequence(.phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "addressee"), AddresseePatterns.head),
    .phrase(.reportingVerbs, where: "takes", isOneOf: "statement"))

  private static let frontedToComma = Pattern.sequence(
    frontedStart, .repeated(.choice(innerComma, frontedWord), 1...45),
    .choice(.mark(.comma), .sequence(.word("thì"), .optional(.mark(.comma)))))

  /// Where no surer end follows, the first comma before a verb that may be the action: `Đối với nội dung vượt thẩm quyền,
  /// đề xuất phương án …`; a verb among the words in front may go on behind it (`khi sáp nhập, hợp nhất …`).
  private static let frontedToVerb = Pattern.sequence(
    frontedStart,
    .repeated(
      .sequence(.notAhead(.choice(.wholeWord(of: .actionVerbs), .wholeWord(of: .ambiguousVerbs))), frontedWord), 1...45),
    .mark(.comma), .ahead(ActionPatterns.atClauseStart))

  private static let frontedStart = Pattern.sequence(
    .notAhead(
      .choice(.phrase(.actionVerbs), .phrase(.ambiguousVerbs), .sequence(.word("về"), .phrase(.reportingVerbs)))),
    .notAhead(.sequence(.words("căn cứ", "trước", "trong"), .repeated(.token, 0...3), .kind(.date))),
    .phrase(.clauseOpeners, where: "kind", isOneOf: "circumstance"))

  private static let frontedWord = Pattern.sequence(.notAhead(.choice(frontedEnd, asked)), .token)
}
