import VanBanLexicon

/// The rules that find where a demanded action begins. Each captures `action`, the first words of the action, and
/// as far as they are there `verb`, `addressee` and `modal`.
enum DirectiveRules {
  /// Rules that make a demand wherever their verb stands, the more specific first.
  static let demands = RuleSet([told, toldStatement, demandedAction, forbidden])

  /// Rules that hold without an authority that is already demanding.
  static let all: [Rule] =
    demands.rules + [
      bareImperative, duty, impersonalDuty, underName, imperative, opener, voice, tasks, petition, named, concern,
      execution, headline,
      TaskLabels.label,
    ]

  /// `… chịu trách nhiệm thi hành Quyết định này.`, `… căn cứ Quyết định thi hành./.`
  static let execution = Rule(
    "directive.execution-clause", "The closing article of a decision: who carries it out.",
    source: "Decree 30/2020/NĐ-CP, appendix I; annotation guidelines, directive, execution clauses",
    .sequence(
      .optional(.sequence(.word("điều"), .token, .optional(.mark(.period, .colon)))),
      AddresseePatterns.executors.captured("addressee"),
      .choice(
        .sequence(
          .choice(
            .word("chịu trách nhiệm"), .sequence(.word("có trách nhiệm"), .optional(.word("tổ chức")))),
          .optional(.word("tổ chức")), .words("thi hành", "thực hiện"), thisDocument.captured("document")),
        .sequence(
          .word("căn cứ"), .choice(thisDocument, .phrase(.documentTypes)).captured("document"),
          .words("thi hành", "thực hiện"))
      ).captured("action"),
      .choice(.mark(.period, .semicolon, .ellipsis, .comma), .ahead(.kind(.punctuation)), .notAhead(.token))))

  /// `Khẩn trương khắc phục hậu quả mưa lũ` as a title
  static let headline = Rule(
    "directive.headline", "A title in the imperative above an article that tells of the demand.",
    source: "annotation guidelines, directive, headlines",
    .sequence(
      .optional(.sequence(.repeated(.sequence(.notAhead(.mark(.colon)), .token), 1...6), .mark(.colon))),
      .notAhead(ActionPatterns.prohibition), ActionPatterns.sure.captured("action")))

  // MARK: - Parts

  private static let thisDocument = Pattern.choice(
    .annotation(.legalReference), .sequence(.phrase(.documentTypes), .word("này")))

  static let modalAndAction = Pattern.sequence(
    ActionPatterns.modal.captured("modal"), .optional(.sequence(.mark(.comma), Circumstances.fronted)),
    ActionPatterns.afterModal.captured("action"))

  /// `thực hiện:` between who must act and a list of actions.
  static let link = Pattern.optional(
    .choice(
      .sequence(
        .words("thực hiện", "tập trung", "triển khai"), .optional(.words("các nội dung sau", "như sau")), .mark(.colon)),
      .mark(.colon), .sequence(.mark(.comma), Circumstances.fronted), .mark(.comma)))

  /// `căn cứ Kế hoạch này, xây dựng …` behind who must act
  static let grounded = Pattern.sequence(
    .optional(.mark(.comma)), Circumstances.ground, ActionPatterns.atClauseStart.captured("action"))
}
