import VanBanLexicon
import VanBanSegmentation

/// What a committee was set up for, told in words of any kind before the level that it works at.
extension OrganizationGrammar {
  private static let about = WordKeys("về")
  /// Words that begin what a committee does or where, so that its name has ended.
  private static let predicate = WordKeys(
    "đã đang sẽ vừa mới được bị phải cần có là tại ở trên với để do theo từ khi nếu này nêu yêu đề chủ cho gồm")
  private static let longestPurpose = 16

  /// Where the purpose and the level end: `phòng, chống dịch Covid-19 thành phố`, `chuyển đổi số tỉnh`,
  /// `về tổng kết Nghị quyết số 18-NQ/TW`; `nil` when no level or document closes the purpose.
  ///
  /// - Parameter needsAbout: whether it must open with `về`.
  func purpose(at start: Int, isAbout needsAbout: Bool = false) -> Int? {
    let isAbout = Self.about.contains(reading, start)
    guard isAbout || !needsAbout else { return nil }
    var token = isAbout ? start + 1 : start
    while continues(token), token - start < Self.longestPurpose, belongsToPurpose(token) {
      if isAbout, let end = reading.layers.end(of: .legalReference, startingAt: token) { return end }
      if token > start, let end = level(at: token) { return end }
      token += 1
    }
    return nil
  }

  /// Whether a word begins what a body does.
  func isPredicate(_ token: Int) -> Bool { Self.predicate.contains(reading, token) }

  private func belongsToPurpose(_ token: Int) -> Bool {
    if Self.predicate.contains(reading, token) || length(of: .titles, at: token) > 1 { return false }
    if length(of: .reportingVerbs, at: token) > 0 { return false }
    let isWord = reading.kind(token) == .syllable || reading.kind(token) == .number
    return isWord || reading.isMark(.comma, at: token) || reading.isMark(.hyphen, at: token)
  }

  /// The level that a committee works at: `tỉnh`, `quốc gia`, `cấp xã`, `Trung ương`, a place by name.
  private func level(at token: Int) -> Int? {
    guard let head = reading.phrase(of: .placeHeads, at: token) else { return wholeCountry(at: token) }
    return vocabulary.levels(head.entry).contains(.administrative) ? place(at: token) : wholeCountry(at: token)
  }
}
