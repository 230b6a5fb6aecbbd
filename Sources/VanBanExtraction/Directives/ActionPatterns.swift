import VanBanLexicon
import VanBanSegmentation

/// Where an action may begin: the words that open one, and the words before them that take the demand away.
enum ActionPatterns {
  /// A verb or adverb that opens an action wherever a clause may begin one.
  static let sure = Pattern.sequence(
    .ahead(.test(isUnbound)), .ahead(.outside([.organization, .role, .person, .legalReference])),
    .notAhead(.phrase(.reportingVerbs, where: "takes", isOneOf: "action")),
    .choice(prohibition, .sequence(.phrase(.actionAdverbs), .notAhead(.word("của"))), .phrase(.actionVerbs)))

  /// A verb that may as well belong to the noun before it.
  static let ambiguous = Pattern.sequence(
    .ahead(.test(isUnbound)), .ahead(.outside([.organization, .role, .person, .legalReference])),
    .notAhead(.sequence(.word("thông báo"), .choice(.words("để", "đến", "kết luận", "ý kiến"), closing))),
    .notAhead(.words("giữ chức", "giữ chức vụ")), .wholeWord(of: .ambiguousVerbs), .notAhead(.mark(.colon)))

  /// Nothing that is to be told follows: `Văn phòng Chính phủ trân trọng thông báo.`
  private static let closing = Pattern.choice(.mark(.period, .slash), .notAhead(.token))

  /// `không để`, `tuyệt đối không giao`: what must not be done, said without a verb of forbidding; not what cannot be
  /// done (`không nhận được`).
  static let prohibition = Pattern.sequence(
    .optional(.words("tuyệt đối", "kiên quyết", "dứt khoát", "nhất thiết")), .word("không"),
    .notAhead(.choice(.sequence(.token, .word("được")), .sequence(.token, .token, .word("được")))),
    .notAhead(.words("ngừng", "chỉ", "những", "có", "phải", "thể", "ai", "gì", "gian", "khí", "quân", "phận", "tên")))

  /// Any opening of an action at the start of a clause, where nothing before it can claim a noun; not `Căn cứ Luật …;`
  /// at the head of a paper.
  static let atClauseStart = Pattern.sequence(
    .notAhead(.sequence(.word("căn cứ"), .annotation(.legalReference))),
    .choice(sure, .sequence(.notAhead(nounHead), ambiguous)))

  /// An ambiguous verb counts behind who must act when another verb is joined to it, or when no surer opening follows
  /// before the next comma.
  static let afterAddressee = Pattern.choice(
    sure, .sequence(.ahead(.test(isBehindName)), .choice(ambiguous, permission)),
    .sequence(
      ambiguous,
      .choice(
        .ahead(.sequence(.words("và"), .choice(sure, ambiguous))),
        .notAhead(.sequence(.repeated(.sequence(.notAhead(unsureEnd), .token), 0...12), sure)))))

  /// `đề nghị Quốc hội cho bổ sung …`
  private static let permission = Pattern.sequence(
    .word("cho"), .choice(.phrase(.actionVerbs), .phrase(.ambiguousVerbs)))

  /// A modal that is no part of a longer word: not the `cần` of `cần thiết`.
  static let modal = Pattern.wholeWord(of: .modals)

  /// What may follow a modal: any verb; not a passive, not a copula.
  static let afterModal = Pattern.choice(
    sure,
    .sequence(
      .notAhead(
        .words(
          "là", "được", "bị", "các", "những", "một", "nhiều", "vì", "do", "khi", "nếu", "để", "cho", "trong", "với",
          "về")),
      .ahead(.outside([.organization, .role, .person, .legalReference])), .kind(.syllable)))

  private static let unsureEnd = Pattern.choice(
    sure, .mark(.comma, .semicolon, .colon, .period), .words("để", "nhằm", "theo"))

  /// `Tổ chức mới`, `Quy định này`, `Tổ chức, cá nhân`: an ambiguous verb that is a noun here.
  private static let nounHead = Pattern.choice(
    .sequence(
      .phrase(.ambiguousVerbs),
      .words("này", "trên", "tại", "mới", "của", "về", "là", "nêu", "đã", "đang", "sẽ", "được", "trong")),
    .sequence(.word("tổ chức"), .choice(.mark(.comma), .word("và")), .word("cá nhân")))

  /// Whether a verb ends before a token of the same line, which is its object then: `trình Ủy ban nhân dân`, `giúp Bộ
  /// trưởng`. O(1).
  static func isBehindVerb(_ reading: Reading, _ token: Int) -> Bool {
    guard !reading.shape(token).contains(.lineStart) else { return false }
    return (1...3).contains { length in
      guard token >= length else { return false }
      return reading.length(of: .actionVerbs, at: token - length) == length
        || reading.length(of: .ambiguousVerbs, at: token - length) == length
    }
  }

  /// Whether the name of a body, a role or a person ends before a token.
  @Sendable private static func isBehindName(_ reading: Reading, _ token: Int) -> Bool {
    token > 0 && !reading.shape(token).contains(.capitalized)
      && !reading.layers.layers(at: token - 1).isDisjoint(with: [.organization, .role, .person])
  }

  /// Whether no word before a token takes the demand out of the verb that starts there.
  @Sendable private static func isUnbound(_ reading: Reading, _ token: Int) -> Bool {
    if token == 0 || reading.shape(token).contains(.lineStart) { return true }
    if !reading.layers.layers(at: token - 1).isDisjoint(with: [.organization, .role, .person]) { return true }
    return !binding.contains(reading, token - 1) && !endsWord(reading, token)
  }

  /// Whether the verb at a token is the last syllable of a longer word: `nhận` of `xác nhận`.
  private static func endsWord(_ reading: Reading, _ token: Int) -> Bool {
    reading.length(of: .words, at: token - 1) >= 2 && reading.length(of: .actionAdverbs, at: token) <= 1
      && reading.length(of: .actionVerbs, at: token) <= 1 && reading.length(of: .ambiguousVerbs, at: token) <= 1
  }

  /// Words that make a report, a plan, a passive or a noun of the verb behind them.
  private static let binding = WordKeys(
    """
    đã đang vừa mới sẽ từng được bị việc sự cuộc để nhằm của về những trong khi sau trước cho theo tác quả chưa có
    """)
}
