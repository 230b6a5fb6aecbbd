import VanBanLexicon

/// Rules for clauses of a text in which an authority is already demanding.
extension DirectiveRules {
  /// `Sở Y tế phải …`, `phòng Kinh tế được giao …`
  static let duty = Rule(
    "directive.duty", "Who must act, a modal, and the action.",
    source: "annotation guidelines, directive, subject and duty",
    .sequence(
      Circumstances.any, .optional(.sequence(AddresseePatterns.whole.captured("addressee"), link)), modalAndAction))

  /// `Sở Y tế rà soát …`, `Phòng Kinh tế: lập …`
  static let underName = Rule(
    "directive.subject-and-action", "Who must act and the action, while an authority is demanding.",
    source: "annotation guidelines, directive, assignments",
    .sequence(
      Circumstances.any, AddresseePatterns.whole.captured("addressee"),
      .choice(
        .sequence(.mark(.colon), Circumstances.timed.captured("action")),
        .sequence(.mark(.colon), Circumstances.any, ActionPatterns.atClauseStart.captured("action")),
        .sequence(link, ActionPatterns.afterAddressee.captured("action")))))

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
    .choice(
      .sequence(.notAhead(.word("về")), Circumstances.any, ActionPatterns.atClauseStart.captured("action")),
      ActionPatterns.atClauseStart.captured("action")))
}
