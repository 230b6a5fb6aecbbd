import VanBanLexicon
import VanBanSegmentation

/// Who must act: bodies, roles, people and groups, with the words that narrow them down.
enum AddresseePatterns {
  /// The first words of an addressee.
  static let head = Pattern.choice(
    .annotation(.role), .annotation(.organization),
    .sequence(.optional(quantifier), .choice(.annotation(.role), .annotation(.organization))),
    .sequence(.optional(honorific), .annotation(.person)), .sequence(quantifier, groupNoun),
    .sequence(.notAhead(.choice(.phrase(.ambiguousVerbs), .phrase(.actionVerbs))), groupNoun))

  private static let groupNoun = Pattern.choice(
    .wholeWord(of: .addressees), .capitalized(.wholeWord(of: .titles)), .capitalized(.wholeWord(of: .organizationHeads))
  )

  /// An addressee up to where its action, a modal or a colon begins.
  static let whole = Pattern.sequence(head, .repeated(rest, 0...longest))

  /// Who takes part in an action: up to its verb, to what it is for, or to a comma behind which nobody is named.
  static let partner = Pattern.sequence(
    head,
    .repeated(
      .sequence(
        .notAhead(.words("để", "nhằm", "trong", "khi")),
        .notAhead(.sequence(.mark(.comma), .notAhead(.choice(head, .shape(.capitalized))))), rest), 0...longest))

  /// An addressee of a few words, for looks ahead that are made often.
  static let brief = Pattern.sequence(head, .repeated(rest, 0...20))

  /// Everybody whom the closing article of a decision names.
  static let executors = Pattern.sequence(
    head,
    .repeated(
      .sequence(
        .notAhead(.choice(.words("chịu trách nhiệm", "có trách nhiệm", "căn cứ"), .mark(.period))), .token),
      0...longest))

  /// An addressee up to a comma.
  static let concerned = Pattern.sequence(
    head, .repeated(.sequence(.notAhead(.choice(.mark(.comma, .semicolon, .colon, .period), finite)), .token), 0...20))

  /// An addressee that fills a line up to its end or a colon.
  static let heading = Pattern.sequence(head, .repeated(headingRest, 0...longest))

  /// The most tokens that an addressee takes; it bounds the work spent on a clause that names one and demands nothing.
  private static let longest = 90

  private static let quantifier = Pattern.many(
    .choice(
      .words("các", "những", "mỗi", "từng", "mọi", "toàn", "hai", "ba", "bốn", "riêng", "số", "cả"),
      .words("tất cả", "toàn thể", "toàn bộ", "một số", "nhiều", "đội ngũ"), .kind(.number)))

  private static let honorific = Pattern.choice(.phrase(.honorifics), .words("đồng chí", "ông", "bà"))

  private static let rest = Pattern.choice(
    .annotation(.role), .annotation(.organization), bracketed, listColon, ownTasks,
    .sequence(.mark(.semicolon), .ahead(head)),
    .sequence(
      .notAhead(.choice(ActionPatterns.afterAddressee, ActionPatterns.modal, finite, end)), .token))

  private static let headingRest = Pattern.choice(
    .annotation(.role), .annotation(.organization), bracketed, listColon, ownTasks,
    .sequence(.mark(.semicolon), .ahead(head)),
    .sequence(.notAhead(.choice(ActionPatterns.sure, ActionPatterns.modal, reports, end)), .token))

  /// `theo chức năng, nhiệm vụ được giao`: a passive, not the modal.
  private static let ownTasks = Pattern.sequence(
    .words("nhiệm vụ", "chức năng", "thẩm quyền", "lĩnh vực", "kế hoạch", "chỉ tiêu", "phần việc", "trách nhiệm"),
    .optional(.mark(.comma)), .words("được giao", "được phân công", "được phân cấp"))

  private static let bracketed = Pattern.sequence(
    .mark(.openingParenthesis), .repeated(.sequence(.notAhead(.mark(.closingParenthesis)), .token), 0...60),
    .mark(.closingParenthesis))

  /// `các Bộ: Quốc phòng, Công an`: a colon inside an addressee.
  private static let listColon = Pattern.sequence(
    .mark(.colon), .ahead(.shape(.capitalized)),
    .notAhead(.choice(ActionPatterns.atClauseStart, .phrase(.actionVerbs))),
    .ahead(.test { reading, token in token > 1 && namesMany.contains(reading, token - 2) }))

  /// `các Bộ:`, `các tỉnh:`: words whose members a colon lists.
  private static let namesMany = WordKeys("bộ sở ngành tỉnh phố huyện xã phường")

  /// Words of a statement: what comes before them is its subject, not an addressee.
  private static let finite = Pattern.choice(
    .words("đã", "đang", "sẽ", "vừa", "là", "bị", "xin", "có thể"),
    .sequence(.word("thông báo"), .words("để", "đến", "tới", "kết luận", "ý kiến")),
    .sequence(
      .ahead(.isWholeWord(of: .reportingVerbs)),
      .phrase(.reportingVerbs, where: "takes", isOneOf: "demand", "statement", "telling")))

  private static let reports = Pattern.choice(.words("đã", "đang", "sẽ", "vừa"), .phrase(.reportingVerbs))

  private static let end = Pattern.choice(
    .mark(.semicolon, .colon, .period, .ellipsis, .question, .exclamation, .openingQuote, .straightQuote))
}
