import VanBanLexicon

/// Rules for clauses of a text in which an authority is already demanding.
extension DirectiveRules {
  /// `Sở Y tế phải …`, `phòng Kinh tế được giao …`
  static let duty = Rule(
    "directive.duty", "Who must act, a modal, and the action.",
    source: "annotation guidelines, directive, subject and duty", .sequence(link, modalAndAction))

  /// `Việc rà soát phải bảo đảm …`
  static let impersonalDuty = Rule(
    "directive.impersonal-duty", "What must be so, a modal, and how, while an authority is demanding.",
    source: "annotation guidelines, directive, subject and duty",
    .sequence(
      .words("việc", "công tác", "quá trình", "hoạt động"),
      .repeated(
        .sequence(.notAhead(.choice(ActionPatterns.modal, .mark(.colon, .semicolon, .period), statement)), .token),
        1...60),
      modalAndAction))

  /// Words of a statement: no modal behind them says what must be so.
  private static let statement = Pattern.words("là", "đã", "đang", "sẽ", "bị", "mà")

  /// `Sở Y tế rà soát …`, `Phòng Kinh tế: lập …`
  static let underName = Rule(
    "directive.subject-and-action", "Who must act and the action, while an authority is demanding.",
    source: "annotation guidelines, directive, assignments",
    .choice(
      .sequence(.mark(.colon), Circumstances.timed.captured("action")),
      .sequence(.mark(.colon), Circumstances.any, ActionPatterns.atClauseStart.captured("action")),
      grounded, .sequence(link, ActionPatterns.afterAddressee.captured("action"))))

  /// `Tăng cường giám sát …`: opens with a verb that can be nothing else, so that nobody is named before it.
  static let bareImperative = Rule(
    "directive.bare-imperative", "An action without subject, while an authority is demanding.",
    source: "annotation guidelines, directive, bare imperatives",
    .sequence(
      .notAhead(.word("căn cứ")), .optional(.sequence(.words("đồng thời", "trong đó", "và"), .optional(.mark(.comma)))),
      .choice(Circumstances.timed, ActionPatterns.sure).captured("action")))

  /// `Trên cơ sở chức năng, nhiệm vụ, tổ chức …`
  static let imperative = Rule(
    "directive.imperative", "An action without subject, while an authority is demanding.",
    source: "annotation guidelines, directive, bare imperatives",
    ActionPatterns.atClauseStart.captured("action"))

  // MARK: - Reading a clause

  /// What opens an action in a clause, by the first rule that holds. All but the first stand behind the same beginning,
  /// which is read once: words in front and who must act.
  static func continuation(_ reading: Reading, at start: Int, limit: Int) -> RuleMatch? {
    if let match = bareImperative.match(reading, at: start, limit: limit) { return match }
    let (front, addressee) = beginning(reading, at: start, limit: limit)
    if let addressee {
      if let match = behindName.match(reading, at: addressee.tokens.upperBound, limit: limit) {
        return RuleMatch(rule: match.rule, tokens: start..<match.tokens.upperBound, parts: [addressee] + match.parts)
      }
    } else if let match = withoutName.match(reading, at: front, limit: limit) {
      return match
    }
    if front > start, !about.contains(reading, start), let match = imperative.match(reading, at: front, limit: limit) {
      return match
    }
    return imperative.match(reading, at: start, limit: limit)
  }

  private static let behindName = RuleSet([duty, underName])
  private static let withoutName = RuleSet([duty, impersonalDuty])
  private static let about = WordKeys("về")

  /// Where the words in front of a clause end, and who must act behind them.
  private static func beginning(
    _ reading: Reading, at start: Int, limit: Int
  ) -> (front: Int, addressee: Matcher.Part?) {
    var matcher = Matcher(reading, limit: limit)
    let end = matcher.match(beginning, at: start) ?? start
    let addressee = matcher.parts(of: beginning).first
    return (addressee?.tokens.lowerBound ?? end, addressee)
  }

  private static let beginning = Program(
    .sequence(Circumstances.any, .optional(AddresseePatterns.whole.captured("addressee"))))
}
