import VanBanLexicon

/// Rules that make a demand wherever their verb stands.
extension DirectiveRules {
  /// `yêu cầu các sở rà soát …`, `giao Sở Y tế chủ trì …`
  static let told = Rule(
    "directive.after-reporting-verb", "A verb of demanding, who must act, and the action.",
    source: "annotation guidelines, directive, assignments",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "addressee").captured("verb"),
      .optional(.choice(.mark(.colon), .words("cho", "rằng", "với"))), Circumstances.any,
      AddresseePatterns.whole.captured("addressee"),
      .choice(grounded, .sequence(link, .choice(modalAndAction, ActionPatterns.afterAddressee.captured("action"))))))

  /// `nhấn mạnh, Chủ tịch UBND xã phải …`
  static let toldStatement = Rule(
    "directive.after-statement-verb", "A verb of saying and a sentence with a modal.",
    source: "annotation guidelines, directive, subject and duty",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "statement", "demand").captured("verb"),
      .optional(.choice(.mark(.comma, .colon), .words("rằng", "là"))), Circumstances.any,
      .choice(
        .sequence(.optional(.sequence(AddresseePatterns.whole.captured("addressee"), link)), modalAndAction),
        .sequence(.ahead(.phrase(.actionAdverbs)), ActionPatterns.sure.captured("action")))))

  /// `Thủ tướng yêu cầu tăng cường …`
  static let demandedAction = Rule(
    "directive.demanded-action", "A verb of demanding and the action itself.",
    source: "annotation guidelines, directive, reporting verbs",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "demand").captured("verb"),
      .optional(.mark(.colon)), Circumstances.any, ActionPatterns.sure.captured("action")))

  /// `Nghiêm cấm đốt pháo nổ`
  static let forbidden = Rule(
    "directive.forbidden", "A verb of forbidding and the action.",
    source: "annotation guidelines, directive, prohibitions",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "action").captured("verb"),
      .optional(.words("các", "mọi")), .optional(.words("hành vi", "tổ chức, cá nhân", "việc")),
      .kind(.syllable).captured("action")))
}
