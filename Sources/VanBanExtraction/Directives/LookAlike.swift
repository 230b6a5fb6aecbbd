import VanBanLexicon

/// What looks like a demand and is none, and what a demand's small words say.
enum LookAlike {
  /// Whether a clause opens with words that only lead over to what was done: `Tiếp tục chương trình làm việc, chiều
  /// cùng ngày, đoàn đã …`. Looks a bounded way.
  static func isOpener(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    clause.prefix(60).contains { token in
      reading.isMark(.comma, at: token) && report.matches(reading, at: token + 1, limit: clause.upperBound)
    }
  }

  /// Whether a demand is told as made: `đã yêu cầu`, `vừa có văn bản yêu cầu`.
  static func isReported(_ reading: Reading, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 5)..<verb).contains { past.contains(reading, $0) }
  }

  /// Whether the action or its modal says that something must not be done.
  static func forbids(_ reading: Reading, _ opening: RuleMatch) -> Bool {
    if let modal = opening.part("modal"), modal.contains(where: { negations.contains(reading, $0) }) { return true }
    guard let action = opening.part("action") else { return false }
    return action.prefix(3).contains { negations.contains(reading, $0) }
  }

  private static let past = WordKeys("đã vừa")
  private static let negations = WordKeys("không đừng chớ cấm")

  /// What tells of something behind a comma: a time of day, or somebody who did, does or demands it.
  private static let report = Program(
    .choice(
      .sequence(
        .words("sáng", "chiều", "tối", "trưa", "ngày", "hôm"), .repeated(.sequence(.notAhead(day), .token), 0...2), day),
      .sequence(
        .choice(AddresseePatterns.brief, .ahead(.shape(.capitalized)), .word("dự thảo")),
        .repeated(.sequence(.notAhead(.choice(tells, .mark(.comma, .semicolon), ActionPatterns.sure)), .token), 0...16),
        tells)))

  private static let day = Pattern.choice(.kind(.date), .words("nay", "qua", "cùng"))

  private static let tells = Pattern.choice(
    .words("đã", "đang", "vừa", "sẽ"), .words("đồng thuận", "nhất trí"),
    .sequence(
      .notBehind("hoặc", "và", "để", "theo"), .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "opener")))
}
