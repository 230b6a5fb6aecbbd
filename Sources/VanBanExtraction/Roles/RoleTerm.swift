import VanBanLexicon
import VanBanSegmentation

/// The term of office behind a role.
extension RoleGrammar {
  private static let terms = WordKeys("khóa")
  private static let from = WordKeys("từ")
  private static let joints = WordKeys("và đến")

  /// Behind `khóa XV`, `các khóa V, VI, VII`, `khóa 12, khóa 13 tỉnh Đắk Lắk`, `từ khóa II đến khóa VI`.
  func termEnd(from start: Int) -> Int {
    let opensList =
      Self.several.contains(reading, start) || Self.from.contains(reading, start)
      || start < limit && reading.kind(start) == .number
    let word = opensList ? start + 1 : start
    guard organizations.continues(word), Self.terms.contains(reading, word), let first = ordinal(at: word + 1) else {
      return start
    }
    var end = first
    while let next = furtherTerm(from: end) { end = next }
    guard organizations.continues(end) else { return end }
    return organizations.place(at: end) ?? end
  }

  private func furtherTerm(from end: Int) -> Int? {
    guard reading.isMark(.comma, at: end) || reading.isMark(.hyphen, at: end) || Self.joints.contains(reading, end)
    else {
      return nil
    }
    return ordinal(at: Self.terms.contains(reading, end + 1) ? end + 2 : end + 1)
  }

  /// The number of a term, in figures or as a Roman numeral.
  private func ordinal(at token: Int) -> Int? {
    guard organizations.continues(token) else { return nil }
    if reading.kind(token) == .number || reading.kind(token) == .date { return token + 1 }
    guard organizations.isCapitalized(token), reading.kind(token) == .syllable else { return nil }
    return reading.isRomanFigure(token) ? token + 1 : nil
  }
}
