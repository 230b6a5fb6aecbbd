import VanBanLexicon

/// Where an action clause ends.
enum ClauseEnd {
  /// The comma or colon inside an action, outside brackets, at which another demand begins that names its own addressee: `phải chủ trì,
  /// các bộ khác phải phối hợp`. Linear: each mark is looked at a bounded way.
  static func split(_ reading: Reading, _ clause: Range<Int>) -> Int? {
    var depth = 0
    return clause.first { token in
      if reading.isMark(.openingParenthesis, at: token) { depth += 1 }
      if reading.isMark(.closingParenthesis, at: token) { depth = max(0, depth - 1) }
      guard depth == 0, reading.isMark(.comma, at: token) || reading.isMark(.colon, at: token) else { return false }
      return newDemand.matches(reading, at: token + 1, limit: clause.upperBound)
    }
  }

  /// Whether a clause behind a semicolon only says by when the action before it must be done.
  static func goesOn(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    completion.matches(reading, at: clause.lowerBound, limit: clause.upperBound)
  }

  /// Whether a clause that opens no action can be more objects of the one before.
  static func mayGoOn(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    !aside.matches(reading, at: clause.lowerBound, limit: clause.upperBound)
  }

  /// The tokens of an action without trailing marks, asides, reasons, comments and conditions.
  static func trimmed(_ reading: Reading, _ action: Range<Int>) -> Range<Int> {
    let rest = action.lowerBound + 1..<action.upperBound
    var end = reason.firstMatch(reading, in: rest)?.token ?? action.upperBound
    while end > action.lowerBound + 1, isTrailing(reading, end - 1, action) { end -= 1 }
    let note = note(reading, action.lowerBound..<end)
    return note.map { trimmed(reading, action.lowerBound..<$0) } ?? action.lowerBound..<end
  }

  /// Where a bracket opens that closes an action with a comment on it: `(khoản 3 Điều 6a)`, `(chi tiết tại Phụ lục I)`.
  private static func note(_ reading: Reading, _ action: Range<Int>) -> Int? {
    guard reading.isMark(.closingParenthesis, at: action.upperBound - 1) else { return nil }
    let opener = action.dropFirst().last { reading.isMark(.openingParenthesis, at: $0) }
    return opener.flatMap { note.matches(reading, at: $0, limit: action.upperBound) ? $0 : nil }
  }

  private static let note = Program(
    .sequence(
      .mark(.openingParenthesis), .repeated(.mark(.asterisk), 0...2),
      .choice(
        .annotation(.legalReference),
        .words("chi tiết", "danh mục", "phụ lục", "theo", "kèm", "gửi kèm", "có", "xem", "đối với", "tại", "cụ thể tại")
      )))

  private static func isTrailing(_ reading: Reading, _ token: Int, _ action: Range<Int>) -> Bool {
    guard reading.kind(token) == .punctuation || reading.kind(token) == .symbol else { return false }
    guard let pair = enclosures.first(where: { reading.isMark($0.closer, at: token) }) else { return true }
    return !(action.lowerBound..<token).contains { reading.isMark(pair.opener, at: $0) }
  }

  private static let enclosures: [(opener: Mark, closer: Mark)] = [
    (.openingParenthesis, .closingParenthesis), (.openingQuote, .closingQuote), (.openingBracket, .closingBracket),
    (.straightQuote, .straightQuote),
  ]

  private static let newDemand = Program(
    .choice(
      .sequence(
        .ahead(.test { reading, token in token > 0 && reading.isMark(.colon, at: token - 1) }),
        .choice(.annotation(.organization), .annotation(.role)), ActionPatterns.afterAddressee),
      .sequence(.optional(.words("còn", "riêng", "đồng thời")), AddresseePatterns.brief, ActionPatterns.modal),
      .sequence(
        .words("đồng thời"), .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "addressee", "statement"),
        .ahead(AddresseePatterns.head)),
      .words("trong đó lưu ý"),
      .sequence(.word("giao"), .ahead(.choice(.annotation(.organization), .annotation(.role))))))

  private static let completion = Program(
    .sequence(
      .words("hoàn thành", "hoàn tất", "xong", "thời hạn hoàn thành", "thời gian hoàn thành"), .optional(.word("xong")),
      .optional(.mark(.colon)), .words("trước", "trong", "chậm nhất", "vào", "đến", "muộn nhất")))

  private static let aside = Program(
    .words(
      "đặc biệt là", "nhất là", "trong đó", "trường hợp", "nếu", "riêng", "khi", "đây là", "ở", "sau đó", "do đó",
      "tại", "đối với"
    ))

  private static let reason = Program(
    .choice(
      .sequence(
        .mark(.comma),
        .choice(
          .sequence(.word("trong đó"), .ahead(.mark(.colon))),
          .words("do", "bởi", "bởi vì", "đây là", "nếu", "trừ trường hợp", "coi đây là", "xem đây là"),
          .sequence(
            .word("vì"), .notAhead(.words("dân", "nhân dân", "nước", "cộng đồng", "lợi ích", "sự", "con người"))))),
      .sequence(.mark(.colon), .word("về"), .words("vấn đề", "nội dung"), .word("này")), .sequence(.words("nếu để"))))
}
