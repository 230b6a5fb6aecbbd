import VanBanLexicon
import VanBanSegmentation

/// What stands between roles and names, as the rules about holders ask for it.
struct HolderContext {
  let reading: Reading

  /// Whether a role is held by one person; `các Phó Thủ tướng` and `Chủ tịch UBND các xã` are not.
  func isSingular(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    if start > 0, !opensLine(start), isSeveral(start - 1) { return false }
    if start > 1, !opensLine(start), !opensLine(start - 1), isHonorific(start - 1), isSeveral(start - 2) {
      return false
    }
    return !tokens.contains { isPlural($0, within: tokens) }
  }

  private func isSeveral(_ token: Int) -> Bool {
    Self.several.contains(reading, token) || reading.kind(token) == .number
  }

  /// Whether a token makes several positions of one role: `UBND | các xã`, `các Sở: Tài chính, | Y tế`.
  private func isPlural(_ token: Int, within tokens: Range<Int>) -> Bool {
    if Self.several.contains(reading, token) { return !isTerm(token) && !isInName(token, tokens) }
    guard reading.isMark(.comma, at: token), !isTermComma(token) else { return false }
    return !isInName(token, tokens) && reading.shape(token + 1).contains(.capitalized)
      || reading.tables(token + 1).contains(.placeHeads)
      || reading.tables(token + 1).contains(.organizationHeads)
  }

  private static let longestName = 12

  /// Whether a body's name that the table has whole covers a token: `Đảng ủy các cơ quan Đảng Trung ương`.
  private func isInName(_ token: Int, _ tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, token - Self.longestName)..<token).contains { start in
      let name = reading.length(of: .organizations, at: start)
      let field = reading.length(of: .fields, at: start)
      return start + max(name, field) > token
    }
  }

  func opensLine(_ token: Int) -> Bool { reading.shape(token).contains(.lineStart) }

  private static let term = WordKeys("khóa")

  private func isTerm(_ token: Int) -> Bool { Self.term.contains(reading, token + 1) }

  private func isTermComma(_ token: Int) -> Bool {
    guard token + 1 < reading.count, !Self.term.contains(reading, token + 1), reading.kind(token + 1) != .number else {
      return true
    }
    return reading.isRomanFigure(token + 1)
  }

  /// Whether the signer of a document stands in for the role: `KT. CHỦ TỊCH`.
  func isOnBehalf(_ start: Int) -> Bool {
    guard start > 0, !opensLine(start) else { return false }
    let before = reading.isMark(.period, at: start - 1) ? start - 2 : start - 1
    return before >= 0 && Self.behalf.contains(reading, before)
  }

  func isHonorific(_ token: Int) -> Bool {
    for start in stride(from: token, through: max(0, token - 5), by: -1) {
      if let match = reading.phrase(of: .honorifics, at: start), start + match.length > token { return true }
    }
    return false
  }

  /// Whether a line begins with a role, behind a dash or a bullet at most; a bar would make it the label of a cell.
  func headsLine(_ start: Int) -> Bool {
    if opensLine(start) { return true }
    var first = start - 1
    while first > 0, reading.isMark(.hash, at: first), reading.isMark(.hash, at: first - 1) { first -= 1 }
    guard first >= 0, opensLine(first) else { return false }
    return reading.isMark(.hyphen, at: first) || reading.isMark(.bullet, at: first)
      || reading.isMark(.asterisk, at: first) || reading.isMark(.hash, at: first)
  }

  private static let owners = WordKeys("của")

  /// Whether a role says whose something is: `Quyết định của Thủ tướng Chính phủ`, which ends before a comma.
  func isOwner(_ start: Int) -> Bool { start > 0 && Self.owners.contains(reading, start - 1) }

  /// Whether a role is an abbreviation in a list of addressees, where a comma parts people.
  func isAbbreviated(_ start: Int) -> Bool {
    guard let title = reading.phrase(of: .titles, at: start) else { return false }
    return TitleVocabulary.standard.isAbbreviation(title.entry)
  }
}
