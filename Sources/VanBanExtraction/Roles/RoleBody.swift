import VanBanLexicon
import VanBanSegmentation

/// The body or place that a title is held in.
extension RoleGrammar {
  private static let of = WordKeys("của")
  private static let first = WordKeys("đầu")
  private static let once = WordKeys("tiên")
  private static let at = WordKeys("tại ở")

  /// Where the body of a title lies, or `nil` for a bare title.
  func body(behind title: Range<Int>) -> Range<Int>? {
    let start = title.upperBound
    guard organizations.continues(start), organizations.names.initials(at: start) == nil else { return nil }
    if let body = bodyOfHead(in: title) { return body }
    guard
      let range = group(at: start) ?? own(at: start) ?? joined(at: start) ?? place(at: start) ?? field(at: start)
        ?? head(at: start)
    else { return nil }
    return range.lowerBound..<abroad(from: range.upperBound)
  }

  /// A title that ends in the head of its body: `Trưởng | Ban Tuyên giáo Trung ương`, `Trưởng phòng | Kinh tế`.
  private func bodyOfHead(in title: Range<Int>) -> Range<Int>? {
    for start in title.dropFirst() where reading.phrase(of: .titleModifiers, at: start) == nil {
      let known = organizations.length(of: .organizations, at: start)
      if start + known > title.upperBound { return start..<organizations.complement(from: start + known, .known) }
      guard let head = reading.phrase(of: .organizationHeads, at: start),
        start + head.length >= title.upperBound
      else { continue }
      let takes = organizations.vocabulary.takes(head.entry)
      let end = organizations.complement(from: start + head.length, .head(takes))
      return end > title.upperBound ? start..<end : nil
    }
    return nil
  }

  private func group(at start: Int) -> Range<Int>? {
    organizations.group(at: start, needsPlural: false).map { start..<$0 }
  }

  /// A head alone, where the text has said which: `Phó Giám đốc | Sở`, `Chủ tịch | HĐQT`.
  private func head(at start: Int) -> Range<Int>? {
    let head = organizations.length(of: .organizationHeads, at: start)
    guard organizations.isCapitalized(start), organizations.length(of: .words, at: start) < head else { return nil }
    return !organizations.opensName(start) ? start..<start + head : nil
  }

  private func own(at start: Int) -> Range<Int>? { organizations.body(at: start).map { start..<$0 } }

  /// `thành viên của Ban chỉ đạo`, `Bộ trưởng đầu tiên của Bộ Giao thông`, `Tư lệnh đầu tiên Quân khu 2`.
  private func joined(at start: Int) -> Range<Int>? {
    let isFirst = Self.first.contains(reading, start) && Self.once.contains(reading, start + 1)
    let of = isFirst ? start + 2 : start
    let isOf = Self.of.contains(reading, of)
    guard isFirst || isOf, let end = organizations.body(at: isOf ? of + 1 : of) else { return nil }
    return (isOf ? of + 1 : of)..<end
  }

  /// `Chủ tịch tỉnh`, `Thị trưởng Hà Nội`; no place that could as well be the man: `Chủ tịch Hồ Chí Minh`.
  private func place(at start: Int) -> Range<Int>? {
    let head = organizations.length(of: .placeHeads, at: start)
    let isHeaded = head > 1 || head > 0 && organizations.length(of: .familyNames, at: start) == 0
    if !isHeaded, organizations.isCapitalized(start), organizations.length(of: .places, at: start) > 0 {
      return bareName(at: start)
    }
    return organizations.place(at: start).map { start..<$0 }
  }

  private func bareName(at start: Int) -> Range<Int>? {
    guard let match = reading.phrase(of: .places, at: start), organizations.vocabulary.isWide(match.entry),
      let end = organizations.place(at: start), end <= start + match.length
    else { return nil }
    return match.length > 2 && organizations.names.hasNameForm(start..<end) ? nil : start..<end
  }

  /// `Bộ trưởng Quốc phòng`, `Giám đốc kỹ thuật`.
  private func field(at start: Int) -> Range<Int>? {
    let length = organizations.length(of: .fields, at: start)
    guard length > 0, !organizations.isVerb(start..<start + length), !isDoing(start) else { return nil }
    return start..<organizations.complement(from: start, .head(.field))
  }

  /// Whether a field in lower case is what the bearer does: `Bộ trưởng | kiểm tra công tác …`.
  private func isDoing(_ start: Int) -> Bool {
    !organizations.isCapitalized(start) && reading.tables(start).contains(.ambiguousVerbs)
  }

  /// `tại Việt Nam` behind the country that an ambassador comes from.
  private func abroad(from end: Int) -> Int {
    guard organizations.continues(end), Self.at.contains(reading, end),
      let match = reading.phrase(of: .places, at: end + 1), organizations.vocabulary.isCountry(match.entry)
    else { return end }
    return end + 1 + match.length
  }
}
