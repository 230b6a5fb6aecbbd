import VanBanLexicon

/// Words around references that tell what they mean.
enum LegalPhrases {
  /// The word that points back, in UTF-8.
  static let this = Array("này".utf8)

  /// Whether a document is acted on: `thay thế`, `sửa đổi`, `bãi bỏ` stand before it, or it is said to be out of force.
  static func isObject(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    let acts = acts
    return (max(0, tokens.lowerBound - 5)..<tokens.lowerBound).contains { acts.start(reading, $0) }
      || isExpired(tokens.upperBound, reading)
  }

  /// Where the verb stands that changes words of a document, or gives up a provision of it: `sửa đổi, bổ sung một số
  /// điều của …`; `nil` for `được sửa đổi tại …`.
  static func amendingVerb(before start: Int, isProvision: Bool, _ reading: Reading) -> Int? {
    var token = start - 1
    while token > 0, start - token < 16, between.contains(reading, token) || reading.isMark(.comma, at: token) {
      token -= 1
    }
    guard token > 0 else { return nil }
    var verb = token - 1
    guard acts(at: verb, isProvision, reading) else { return nil }
    while verb > 2, reading.isMark(.comma, at: verb - 1) || reading.key(verb - 1) == and,
      acts(at: verb - 3, true, reading)
    {
      verb -= 3
    }
    return verb > 0 && passive.contains(reading, verb - 1) ? nil : verb
  }

  /// Whether a verb that amends stands at a token, alone or joined to others: `sửa đổi, bổ sung, bãi bỏ`.
  private static func acts(at token: Int, _ isProvision: Bool, _ reading: Reading) -> Bool {
    if amending.start(reading, token) { return true }
    guard replacing.start(reading, token) else { return false }
    return isProvision || token > 2 && reading.isMark(.comma, at: token - 1) && acts(at: token - 3, true, reading)
  }

  /// `vào sau`, `vào trước`, `sau`, `vào`, `tại`
  static func inserts(_ gap: Range<Int>, _ reading: Reading) -> Bool {
    1...2 ~= gap.count && sides.contains(reading, gap.upperBound - 1)
      && (gap.count == 1 || reading.key(gap.lowerBound) == into)
  }

  /// Whether a document is said to be replaced: `thay thế Luật Đất đai số 45/2013/QH13`, `Luật … hết hiệu lực`. Looks no
  /// further than its line.
  static func isReplaced(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    if tokens.lowerBound > 1, replacing.start(reading, tokens.lowerBound - 2) { return true }
    for token in tokens.upperBound..<min(reading.count, tokens.upperBound + 80) {
      if reading.isLineStart(token) || reading.isMark(.period, at: token) { return false }
      if expires.start(reading, token) { return true }
    }
    return false
  }

  /// Whether a document is said to come into force: `Nghị định này có hiệu lực`.
  static func comesIntoForce(_ end: Int, _ reading: Reading) -> Bool { force.start(reading, end) }

  /// Whether a document is said to be out of force: `… hết hiệu lực từ ngày Luật này có hiệu lực`.
  private static func isExpired(_ end: Int, _ reading: Reading) -> Bool {
    let (expires, spent) = (expires, spent)
    return (end..<min(reading.count, end + 30)).contains { reading.key($0) == spent && expires.start(reading, $0) }
  }

  /// Whether a document is only cited: `theo quy định tại …`, `căn cứ …`.
  static func isCited(_ start: Int, _ reading: Reading) -> Bool {
    (max(0, start - 2)..<start).contains { cites.contains(reading, $0) }
  }

  /// Whether a quotation gives the new words of another document: `sửa đổi Điều 5 như sau: “…”`.
  static func amends(before quotation: Int, _ reading: Reading) -> Bool {
    (max(0, quotation - 6)..<quotation).contains {
      follows.start(reading, $0) && !($0 > 1 && rules.start(reading, $0 - 2))
    }
  }

  /// Whether a document is said to be passed: `Quốc hội ban hành Luật Công chứng`.
  static func isEnacted(_ start: Int, _ reading: Reading) -> Bool { start > 1 && enacts.start(reading, start - 2) }

  /// Whether a token in a range calls something by a name: `(gọi tắt là Luật PPP)`.
  static func isCalled(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains { reading.key($0) == called }
  }

  /// Whether provisions are those of a draft: `khoản 7 Điều 1 của dự thảo Nghị quyết`.
  static func isOfDraft(_ end: Int, _ reading: Reading) -> Bool {
    drafts.start(reading, of.contains(reading, end) ? end + 1 : end)
  }

  /// The document type behind provisions that goes without number or title: `của Nghị định`.
  static func bareType(behind end: Int, _ reading: Reading) -> DocumentType.ID? {
    let owner = of.contains(reading, end) ? end + 1 : end
    let start = drafts.start(reading, owner) ? owner + 2 : owner
    guard start < reading.count, !reading.isLineStart(start) else { return nil }
    return DocumentTypes.standard.type(reading, at: start)?.type.id
  }

  /// Whether the text is a document with articles of its own, by the heads of its first articles, which open sentences.
  /// Linear in the number of sentences.
  static func isEnactment(_ reading: Reading, _ quotations: Quotations) -> Bool {
    var heads = 0
    let article = article
    for token in reading.text.sentences.lazy.map(\.lowerBound) where reading.key(token) == article {
      guard reading.figure(token + 1) != nil, reading.isLineStart(token), quotations.opening(at: token) == nil,
        reading.isMark(.period, at: token + 2)
      else { continue }
      heads += 1
      if heads > 1 { return true }
    }
    return false
  }

  private static let amending = WordRuns("sửa đổi", "bổ sung")
  private static let replacing = WordRuns("bãi bỏ", "thay thế")
  private static let between = WordKeys("một số các điểm khoản điều của nội dung quy định tên mục chương phần và")
  private static let and = Lexicon.standard.key(of: "và")
  private static let into = Lexicon.standard.key(of: "vào")
  private static let sides = WordKeys("sau trước vào tại")
  private static let passive = WordKeys("được bị")
  private static let force = WordRuns("có hiệu lực")
  private static let article = Lexicon.standard.key(of: "điều")
  private static let called = Lexicon.standard.key(of: "gọi")
  private static let of = WordKeys("của tại trong")
  private static let enacts = WordRuns("ban hành")
  private static let drafts = WordRuns("dự thảo", "dự án")
  private static let spent = Lexicon.standard.key(of: "hết")
  private static let expires = WordRuns("hết hiệu lực")
  private static let rules = WordRuns("quy định")
  private static let follows = WordRuns("như sau")
  private static let cites = WordKeys("theo tại của cứ bởi trong với")
  private static let acts = WordRuns(
    "thay thế", "sửa đổi", "bổ sung", "bãi bỏ", "số điều của", "thi hành", "hướng dẫn")
}
