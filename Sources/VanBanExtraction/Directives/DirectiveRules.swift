import VanBanLexicon

/// The rules that find where a demanded action begins. Each captures `action`, the first words of the action, and
/// as far as they are there `verb`, `addressee` and `modal`.
enum DirectiveRules {
  /// Rules that make a demand wherever their verb stands, the more specific first.
  static let demands = RuleSet([told, toldStatement, demandedAction, forbidden])

  /// Rules for clauses of a text in which an authority is already demanding.
  static let continuations = RuleSet([bareImperative, duty, underName, imperative])

  /// Rules that hold without an authority that is already demanding.
  static let all: [Rule] =
    demands.rules + continuations.rules + [
      opener, voice, tasks, petition, named, concern, execution, headline, TaskLabels.label,
    ]

  /// `yêu cầu các sở rà soát …`, `giao Sở Y tế chủ trì …`
  static let told = Rule(
    "directive.after-reporting-verb", "A verb of demanding, who must act, and the action.",
    source: "annotation guidelines, directive, assignments",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "addressee").captured("verb"),
      .optional(.choice(.mark(.colon), .words("cho", "rằng", "với"))), circumstances,
      AddresseePatterns.whole.captured("addressee"), link,
      .choice(modalAndAction, ActionPatterns.afterAddressee.captured("action"))))

  /// `nhấn mạnh, Chủ tịch UBND xã phải …`
  static let toldStatement = Rule(
    "directive.after-statement-verb", "A verb of saying and a sentence with a modal.",
    source: "annotation guidelines, directive, subject and duty",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "statement", "demand").captured("verb"),
      .optional(.choice(.mark(.comma, .colon), .words("rằng", "là"))), circumstances,
      .choice(
        .sequence(.optional(.sequence(AddresseePatterns.whole.captured("addressee"), link)), modalAndAction),
        .sequence(.ahead(.phrase(.actionAdverbs)), ActionPatterns.sure.captured("action")))))

  /// `Thủ tướng yêu cầu tăng cường …`
  static let demandedAction = Rule(
    "directive.demanded-action", "A verb of demanding and the action itself.",
    source: "annotation guidelines, directive, reporting verbs",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "demand").captured("verb"),
      .optional(.mark(.colon)), circumstances, ActionPatterns.sure.captured("action")))

  /// `Nghiêm cấm đốt pháo nổ`
  static let forbidden = Rule(
    "directive.forbidden", "A verb of forbidding and the action.",
    source: "annotation guidelines, directive, prohibitions",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "action").captured("verb"),
      .optional(.words("các", "mọi")), .optional(.words("hành vi", "tổ chức, cá nhân", "việc")),
      .kind(.syllable).captured("action")))

  /// `Sở Y tế phải …`, `phòng Kinh tế được giao …`
  static let duty = Rule(
    "directive.duty", "Who must act, a modal, and the action.",
    source: "annotation guidelines, directive, subject and duty",
    .sequence(circumstances, .optional(.sequence(AddresseePatterns.whole.captured("addressee"), link)), modalAndAction))

  /// `Sở Y tế rà soát …`, `Phòng Kinh tế: lập …`
  static let underName = Rule(
    "directive.subject-and-action", "Who must act and the action, while an authority is demanding.",
    source: "annotation guidelines, directive, assignments",
    .sequence(
      circumstances, AddresseePatterns.whole.captured("addressee"),
      .choice(
        .sequence(.mark(.colon), timed.captured("action")),
        .sequence(.mark(.colon), circumstances, ActionPatterns.atClauseStart.captured("action")),
        .sequence(link, ActionPatterns.afterAddressee.captured("action")))))

  /// `Tăng cường giám sát …`: opens with a verb that can be nothing else, so that nobody is named before it.
  static let bareImperative = Rule(
    "directive.bare-imperative", "An action without subject, while an authority is demanding.",
    source: "annotation guidelines, directive, bare imperatives",
    .sequence(
      .notAhead(.word("căn cứ")), .optional(.sequence(.words("đồng thời", "trong đó", "và"), .optional(.mark(.comma)))),
      .choice(timed, ActionPatterns.sure).captured("action")))

  /// `Trên cơ sở chức năng, nhiệm vụ, tổ chức …`
  static let imperative = Rule(
    "directive.imperative", "An action without subject, while an authority is demanding.",
    source: "annotation guidelines, directive, bare imperatives",
    .choice(
      .sequence(.notAhead(.word("về")), circumstances, ActionPatterns.atClauseStart.captured("action")),
      ActionPatterns.atClauseStart.captured("action")))

  /// `Thủ tướng Chính phủ yêu cầu:`, `kết luận như sau:`
  static let opener = Rule(
    "directive.list-opener", "A demand whose actions follow as a list.",
    source: "annotation guidelines, directive, lists under a heading or a colon",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "addressee", "statement", "opener", "voice")
        .captured("verb"),
      .optional(.sequence(.optional(.word("cho")), AddresseePatterns.whole.captured("addressee"))),
      .repeated(
        .sequence(
          .notAhead(
            .choice(
              .mark(.colon, .semicolon, .period),
              .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "statement", "opener", "voice"))), .token),
        0...16),
      .mark(.colon)))

  /// `Ủy ban nhân dân tỉnh ban hành Kế hoạch …, cụ thể như sau:`
  static let voice = Rule(
    "directive.issuing-words", "Words that say who speaks in what follows.",
    source: "usage of official papers; annotation guidelines, directive, fields",
    .sequence(
      .phrase(.reportingVerbs, where: "takes", isOneOf: "voice").captured("verb"),
      .repeated(.sequence(.notAhead(.mark(.colon, .period)), .token), 0...120), .mark(.colon)))

  /// `Về kiến nghị bổ sung nguồn vốn:`
  static let petition = Rule(
    "directive.petition-heading", "Words in front of a colon that name what was asked for; what is demanded follows.",
    source: "annotation guidelines, directive, lists under a heading or a colon",
    .sequence(
      .word("về"), .optional(.words("các", "một số", "những")), .words("kiến nghị", "đề nghị", "đề xuất"),
      .notAhead(AddresseePatterns.head)))

  /// `Một số nhiệm vụ cụ thể:` in front of actions in the same line
  static let tasks = Rule(
    "directive.task-heading", "Words in front of a colon that say that tasks follow.",
    source: "annotation guidelines, directive, lists under a heading or a colon",
    .sequence(
      .repeated(.sequence(.notAhead(.choice(announcement, .mark(.colon, .comma, .period))), .token), 0...5),
      announcement, .repeated(.sequence(.notAhead(.mark(.colon, .semicolon, .period)), .token), 0...8), .mark(.colon)))

  private static let announcement = Pattern.phrase(.taskHeadings, where: "effect", isOneOf: "open")

  /// `2. Sở Nông nghiệp và Môi trường:`
  static let named = Rule(
    "directive.addressee-heading", "A line that names who must do what follows.",
    source: "annotation guidelines, directive, lists under a heading or a colon",
    .sequence(AddresseePatterns.heading.captured("addressee"), .optional(.mark(.colon))))

  /// `Đối với Sở Y tế, …`
  static let concern = Rule(
    "directive.concerned", "Words in front that name whom the demand concerns.",
    source: "annotation guidelines, directive, fields",
    .sequence(.words("đối với", "với", "riêng"), AddresseePatterns.concerned.captured("addressee"), .mark(.comma)))

  /// `… chịu trách nhiệm thi hành Quyết định này.`
  static let execution = Rule(
    "directive.execution-clause", "The closing article of a decision: who carries it out.",
    source: "Decree 30/2020/NĐ-CP, appendix I; annotation guidelines, directive, execution clauses",
    .sequence(
      .optional(.sequence(.word("điều"), .token, .optional(.mark(.period, .colon)))),
      AddresseePatterns.executors.captured("addressee"),
      .sequence(
        .choice(
          .word("chịu trách nhiệm"), .sequence(.word("có trách nhiệm"), .optional(.word("tổ chức")))),
        .optional(.word("tổ chức")), .words("thi hành", "thực hiện"),
        .choice(.annotation(.legalReference), .sequence(.phrase(.documentTypes), .word("này"))).captured("document")
      ).captured("action"),
      .choice(.mark(.period, .semicolon, .ellipsis, .comma), .ahead(.kind(.punctuation)), .notAhead(.token))))

  /// `Khẩn trương khắc phục hậu quả mưa lũ` as a title
  static let headline = Rule(
    "directive.headline", "A title in the imperative above an article that tells of the demand.",
    source: "annotation guidelines, directive, headlines",
    .sequence(
      .optional(.sequence(.repeated(.sequence(.notAhead(.mark(.colon)), .token), 1...6), .mark(.colon))),
      .notAhead(ActionPatterns.prohibition), ActionPatterns.sure.captured("action")))

  private static let modalAndAction = Pattern.sequence(
    ActionPatterns.modal.captured("modal"), .optional(.sequence(.mark(.comma), fronted)),
    ActionPatterns.afterModal.captured("action"))

  /// `thực hiện:` between who must act and a list of actions.
  private static let link = Pattern.optional(
    .choice(
      .sequence(
        .words("thực hiện", "tập trung", "triển khai"), .optional(.words("các nội dung sau", "như sau")), .mark(.colon)),
      .mark(.colon), .sequence(.mark(.comma), fronted), .mark(.comma)))

  /// Words in front of a clause that say when, why or on what ground: `Trên cơ sở chức năng, nhiệm vụ, …`.
  static let circumstances = Pattern.repeated(.choice(fronted, connective), 0...3)

  /// `Trước ngày 20/11, lập xong …`: the time in front belongs to the action.
  private static let timed = Pattern.sequence(
    .words("trước", "trong", "chậm nhất", "đến"),
    .repeated(.sequence(.notAhead(.choice(.mark(.comma, .colon, .semicolon, .period), .kind(.date))), .token), 0...4),
    .kind(.date), .repeated(.sequence(.notAhead(.mark(.comma, .colon, .semicolon, .period)), .token), 0...3),
    .mark(.comma), ActionPatterns.atClauseStart)

  private static let connective = Pattern.sequence(
    .phrase(.clauseOpeners, where: "kind", isOneOf: "connective"), .optional(.mark(.comma, .colon)))

  private static let frontedEnd = Pattern.choice(.mark(.comma, .colon, .semicolon, .period), .words("thì", "để"))

  /// A comma inside the words in front: neither who must act nor an action follows.
  private static let innerComma = Pattern.sequence(
    .mark(.comma),
    .notAhead(.choice(AddresseePatterns.head, ActionPatterns.sure, ActionPatterns.modal, .phrase(.clauseOpeners))))

  private static let fronted = Pattern.choice(frontedToDuty, frontedToComma)

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
    .notAhead(
      .choice(.phrase(.actionVerbs), .phrase(.ambiguousVerbs), .sequence(.word("về"), .phrase(.reportingVerbs)))),
    .notAhead(.sequence(.words("căn cứ", "trước", "trong"), .repeated(.token, 0...3), .kind(.date))),
    .phrase(.clauseOpeners, where: "kind", isOneOf: "circumstance"),
    .repeated(.choice(innerComma, .sequence(.notAhead(.choice(frontedEnd, asked)), .token)), 1...45),
    .choice(.mark(.comma), .sequence(.word("thì"), .optional(.mark(.comma)))))
}
