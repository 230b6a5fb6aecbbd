import VanBanLexicon
import VanBanSegmentation

/// Groups of bodies: `các sở, ban, ngành`, `các Bộ: Quốc phòng, Công an`, `UBND các tỉnh, thành phố: Huế và Đà Nẵng`.
extension OrganizationGrammar {
  /// Words for many.
  static let plural = WordKeys("các những")
  private static let rank = WordKeys("ngang")
  private static let direct = WordKeys("trực")
  private static let under = WordKeys("thuộc")

  /// Where a group that starts at a token ends.
  ///
  /// - Parameter needsPlural: whether it must open with `các`; behind a title the generic words alone make a group.
  package func group(at start: Int, needsPlural: Bool) -> Int? {
    let isPlural = Self.plural.contains(reading, start)
    guard isPlural || !needsPlural else { return nil }
    let first = isPlural ? start + 1 : start
    guard continues(first), let end = unit(at: first, isPlural: isPlural) else { return nil }
    let all = furtherUnits(from: end, isPlural: isPlural)
    return isPlural ? listed(from: all) : all
  }

  /// Places that authorities are named for together: `các xã, phường, đặc khu Cồn Cỏ`.
  func placeGroup(at start: Int) -> Int? {
    guard Self.plural.contains(reading, start), let end = genericPlace(at: start + 1) else { return nil }
    var last = end
    while let next = joint(from: last), let more = genericPlace(at: next) { last = more }
    return listed(from: underCentre(from: last))
  }

  /// One generic word of a group with what makes it more precise.
  private func unit(at start: Int, isPlural: Bool) -> Int? {
    if isPlural, let places = genericPlace(at: start) { return underCentre(from: places) }
    guard let head = reading.phrase(of: .organizationHeads, at: start), !isOrdinaryWord(head, at: start)
    else { return nil }
    let isGeneric = isPlural || !isCapitalized(start)
    return isGeneric ? qualified(from: start + head.length, head) : nil
  }

  /// `ngang bộ`, `thuộc Chính phủ`, `Nhà nước`, `chuyên môn`, or what else may follow a head.
  private func qualified(from start: Int, _ head: PhraseMatch) -> Int {
    if Self.rank.contains(reading, start), reading.phrase(of: .organizationHeads, at: start + 1) != nil {
      return start + 2
    }
    return complement(from: start, .head(vocabulary.takes(head.entry)))
  }

  private func furtherUnits(from start: Int, isPlural: Bool) -> Int {
    var end = start
    while let next = joint(from: end), let more = unit(at: next, isPlural: isPlural) { end = more }
    return end
  }

  /// Behind a comma or `và` on the same line, where no title follows.
  private func joint(from token: Int) -> Int? {
    guard continues(token), reading.isMark(.comma, at: token) || Self.and.contains(reading, token) else { return nil }
    return token + 1 < limit && length(of: .titles, at: token + 1) == 0 ? token + 1 : nil
  }

  /// `tỉnh`, `xã`, or the last of a group by name: `đặc khu Cồn Cỏ`.
  private func genericPlace(at start: Int) -> Int? {
    guard start < limit, let head = reading.phrase(of: .placeHeads, at: start) else { return nil }
    guard head.length >= length(of: .organizationHeads, at: start) else { return nil }
    guard vocabulary.levels(head.entry).isDisjoint(with: [.region, .site]) else { return nil }
    let end = start + head.length
    return continues(end) ? placeName(at: end, mayBeNumber: false) ?? end : end
  }

  /// `tỉnh, | thành phố trực thuộc trung ương`: two kinds of units that stand under the centre.
  func centralUnits(from start: Int) -> Int? {
    guard let next = joint(from: start), let end = genericPlace(at: next) else { return nil }
    let under = underCentre(from: end)
    return under > end || end - next > 2 ? under : nil
  }

  /// Further kinds of units, none by name: `UBND tỉnh | , thành phố, xã, phường`.
  func furtherUnits(from start: Int) -> Int {
    var end = start
    while let next = joint(from: end), let head = reading.phrase(of: .placeHeads, at: next),
      vocabulary.levels(head.entry).contains(.administrative), head.length >= length(of: .organizationHeads, at: next),
      continues(next + head.length - 1), isGeneric(next + head.length)
    { end = next + head.length }
    return end
  }

  /// Whether no name follows a word for a unit, but another unit, a mark or the end.
  private func isGeneric(_ token: Int) -> Bool {
    !continues(token) || !isCapitalized(token) && reading.kind(token) != .number
  }

  /// `trực thuộc trung ương`.
  private func underCentre(from start: Int) -> Int {
    let isUnder = Self.direct.contains(reading, start) && Self.under.contains(reading, start + 1)
    return isUnder ? place(at: start + 2) ?? start : start
  }

  /// The names that a colon lists: `: Tài chính, Y tế`, `: Hà Tĩnh, Quảng Trị và Lâm Đồng`.
  private func listed(from start: Int) -> Int {
    guard continues(start), reading.isMark(.colon, at: start), continues(start + 1), let first = item(at: start + 1)
    else { return start }
    var end = first
    while let next = joint(from: end), isCapitalized(next), let more = item(at: next) { end = more }
    return end
  }

  private func item(at start: Int) -> Int? {
    guard isCapitalized(start) else { return nil }
    if let name = placeName(at: start, mayBeNumber: false), length(of: .places, at: start) > 0 { return name }
    guard let end = field(at: start) else { return properName(at: start, isOwn: false) }
    return complement(from: end, .field)
  }
}
