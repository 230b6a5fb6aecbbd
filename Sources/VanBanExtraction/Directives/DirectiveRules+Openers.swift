import VanBanLexicon

/// Rules for what stands in front of actions: openers of lists, headings, words that say whom a demand concerns.
extension DirectiveRules {
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
      .phrase(.taskHeadings, where: "effect", isOneOf: "open"),
      .repeated(.sequence(.notAhead(.mark(.colon, .semicolon, .period)), .token), 0...8), .mark(.colon)))

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
}
