import VanBanLexicon

/// The lines that references lie in (hard-wrapped lines have been joined): no reference goes over their ends, save where
/// a line stops in the middle of one.
struct CitationLines {
  private let reading: Reading
  /// The end of the last line that was asked for.
  private(set) var end = 0

  init(_ reading: Reading) { self.reading = reading }

  /// The end of the line that holds a token. Asked for in ascending order it is linear over all calls.
  mutating func end(holding token: Int) -> Int {
    guard token >= end else { return end }
    end = token + 1
    while end < reading.count, !reading.isLineStart(end) || isLeftOpen(end) { end += 1 }
    return end
  }

  /// Moves the end of the line behind a token that a broken title reaches.
  mutating func extend(to token: Int) {
    while end < token { end = end(holding: end) }
  }

  /// Whether the line before a token stops in the middle of a reference: `khoản 2 Điều` / `9 Nghị định …`,
  /// `theo Điều 12` / `Nghị định số …`, `Căn cứ Nghị định` / `15/2020/NĐ-CP`, `ngày 5/9/2021 của` / `Chính phủ`.
  private func isLeftOpen(_ token: Int) -> Bool {
    let shape = reading.shape(token)
    guard !shape.contains(.paragraphStart), token > 1 else { return false }
    let last = reading.key(token - 1)
    if shape.contains(.figures), Self.numberedWords.contains(last) || goesOnList(token) || isStandard(token - 1) {
      return true
    }
    if isYear(token) { return true }
    if last == Self.of, shape.contains(.capitalized) { return true }
    if Self.levels.contains(last), shape.contains(.allCapitals) { return true }
    guard !reading.isLineStart(token - 1) else { return false }
    if breaksTitle(token) || isAmended(token) { return true }
    if reading.kind(token) == .documentNumber { return Self.typeEnds.contains(last) }
    guard shape.contains(.capitalized), CitationTrigger.standard.opensDocument(reading, token) else { return false }
    return reading.kind(token - 1) != .punctuation && Self.levels.contains(reading.key(token - 2))
  }

  /// `Điều 8, 11,` / `13 và 25 Quyết định …`
  private func goesOnList(_ token: Int) -> Bool {
    guard reading.isMark(.comma, at: token - 1), reading.figure(token - 2) != nil else { return false }
    return reading.isMark(.comma, at: token + 1) || Self.and == reading.key(token + 1)
      || Self.levels.contains(reading.key(token + 1)) || CitationTrigger.standard.opensDocument(reading, token + 1)
  }

  /// `QCVN` / `85:2025/BNNMT`
  private func isStandard(_ token: Int) -> Bool {
    DocumentTypes.standard.use(reading, at: token)?.contains(.standard) == true
  }

  /// `Luật Đường sắt` / `2025`, `Luật Đường sắt` / `năm 2025`
  private func isYear(_ token: Int) -> Bool {
    let year = reading.key(token) == Self.year ? token + 1 : token
    guard let value = reading.figure(year), 1945...2099 ~= value else { return false }
    return (2...LawTitles.longestTitle).contains { length in
      length <= token && reading.text.phrases.longest(.laws, at: token - length)?.length == length
    }
  }

  /// `Luật sửa đổi, bổ sung` / `Luật Bảo vệ bí mật nhà nước`
  private func isAmended(_ token: Int) -> Bool {
    guard reading.key(token - 1) == Self.added, reading.text.phrases.longest(.laws, at: token) != nil else {
      return false
    }
    return (5...6).contains { $0 <= token && reading.key(token - $0) == Self.law }
  }

  /// `Luật` / `Ban hành văn bản quy phạm pháp luật`
  private func breaksTitle(_ token: Int) -> Bool {
    guard reading.key(token - 1) == Self.law else { return false }
    return (1...2).contains { LawTitles.standard.brokenEnd(reading, at: token - $0) != nil }
  }

  private static let added = Lexicon.standard.key(of: "sung")
  private static let year = Lexicon.standard.key(of: "năm")
  private static let law = Lexicon.standard.key(of: "luật")
  private static let of = Lexicon.standard.key(of: "của")
  private static let and = Lexicon.standard.key(of: "và")
  private static let numberedWords = WordKeys("số ngày tháng năm điều khoản mục chương phần lục")
  private static let typeEnds = WordKeys("định quyết tư thị văn luận điện lệnh hoạch")
  private static let levels = WordKeys("điểm khoản điều mục chương phần lục")
}
