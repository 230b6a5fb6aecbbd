import VanBanLexicon

/// Words around references that tell what they mean.
enum LegalPhrases {
  /// The word that points back.
  static let this = "này"

  /// Whether a document is acted on: `thay thế`, `sửa đổi`, `bãi bỏ` stand before it.
  static func isActedOn(_ start: Int, _ reading: Reading) -> Bool {
    (max(0, start - 5)..<start).contains { acts.start(reading, $0) }
  }

  /// Whether a document is said to be out of force: `… hết hiệu lực từ ngày Luật này có hiệu lực`.
  static func isExpired(_ end: Int, _ reading: Reading) -> Bool {
    (end..<min(reading.count, end + 30)).contains { expires.start(reading, $0) }
  }

  /// Whether a document is only cited: `theo quy định tại …`, `căn cứ …`.
  static func isCited(_ start: Int, _ reading: Reading) -> Bool {
    (max(0, start - 2)..<start).contains { cites.contains(reading, $0) }
  }

  /// Whether a quotation gives the new words of another document: `sửa đổi Điều 5 như sau: “…”`.
  static func amends(before quotation: Int, _ reading: Reading) -> Bool {
    (max(0, quotation - 6)..<quotation).contains { follows.start(reading, $0) }
  }

  /// Whether a token in a range calls something by a name: `(gọi tắt là Luật PPP)`.
  static func isCalled(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains { reading.key($0) == called }
  }

  /// The document type behind provisions that goes without number or title: `của Nghị định`.
  static func bareType(behind end: Int, _ reading: Reading) -> String? {
    let start = of.contains(reading, end) ? end + 1 : end
    guard start < reading.count, !reading.isLineStart(start) else { return nil }
    return DocumentTypes.standard.type(reading, at: start)?.type.name
  }

  /// Whether the text is a document with articles of its own, by the heads of its first articles. Linear.
  static func isEnactment(_ reading: Reading, _ quotations: Quotations) -> Bool {
    var heads = 0
    let article = article
    for token in 0..<max(0, reading.count - 2) where reading.key(token) == article && reading.isLineStart(token) {
      guard reading.figure(token + 1) != nil, quotations.opening(at: token) == nil else { continue }
      if reading.isMark(.period, at: token + 2) { heads += 1 }
      if heads > 1 { return true }
    }
    return false
  }

  private static let article = Lexicon.standard.key(of: "điều")
  private static let called = Lexicon.standard.key(of: "gọi")
  private static let of = WordKeys("của tại trong")
  private static let expires = WordRuns("hết hiệu lực")
  private static let follows = WordRuns("như sau")
  private static let cites = WordKeys("theo tại của cứ bởi trong với")
  private static let acts = WordRuns(
    "thay thế", "sửa đổi", "bổ sung", "bãi bỏ", "số điều của", "thi hành", "hướng dẫn")
}
