import VanBanLexicon
import VanBanSegmentation

/// Who takes a position up, and who only gives it.
extension HolderContext {
  /// Whether the word before a role says that somebody takes or has it: `giữ chức vụ`, `làm`, `là`.
  func isTakenUp(_ start: Int) -> Bool {
    guard start > 0, !opensLine(start) else { return false }
    let first = rank(before: start) ?? start
    let before = reading.isMark(.colon, at: first - 1) ? first - 2 : first - 1
    guard before >= 0 else { return false }
    if Self.such.contains(reading, before) { return namesPosts(before: before) }
    if Self.posts.contains(reading, before) { return before > 0 && Self.ofPosts.contains(reading, before - 1) }
    if Self.given.contains(reading, before), Self.acting.contains(reading, start) { return true }
    if Self.given.contains(reading, before) { return before > 0 && Self.passive.contains(reading, before - 1) }
    return Self.verbs.contains(reading, before)
  }

  /// Where a rank or an honorific begins that a comma parts from a role: `là | Đại tá, Phó Bí thư Đảng ủy`.
  private func rank(before start: Int) -> Int? {
    guard reading.isMark(.comma, at: start - 1) else { return nil }
    return (1...3).lazy.map { start - 1 - $0 }.first { first in
      first > 0 && first + reading.length(of: .honorifics, at: first) == start - 1
    }
  }

  private static let such = WordKeys("như")
  private static let offices = WordKeys("vụ vị danh trí")
  private static let examples = 10

  /// Whether posts are spoken of shortly before: `giữ các chức vụ quan trọng | như Bộ trưởng`.
  private func namesPosts(before token: Int) -> Bool {
    (max(1, token - Self.examples)..<token).contains {
      Self.offices.contains(reading, $0) && Self.ofPosts.contains(reading, $0 - 1)
    }
  }

  private static let appoints = WordKeys("ký trao chọn giao điều phê chỉ phân quyết bổ")
  private static let passive = WordKeys("được bị")
  private static let reach = 30

  /// Whether a mention is who appoints another: in a passive clause (`được Thủ tướng Nguyễn Xuân Phúc bổ nhiệm`), or
  /// before the verb (`Thủ tướng vừa ký quyết định bổ nhiệm`).
  func isAgent(_ tokens: Range<Int>, before role: Int) -> Bool {
    var before = tokens.lowerBound - 1
    while before > 0, tokens.lowerBound - before < Self.reach,
      isHonorific(before) || !reading.layers.layers(at: before).isDisjoint(with: .role)
    { before -= 1 }
    if before >= 0, Self.agents.contains(reading, before) { return true }
    let clause = tokens.upperBound..<max(tokens.upperBound, min(role, tokens.upperBound + Self.reach))
    return clause.contains { Self.appoints.contains(reading, $0) && !isPassive($0, since: clause.lowerBound) }
  }

  private func isPassive(_ verb: Int, since start: Int) -> Bool {
    (max(start, verb - 6)..<verb).contains { Self.passive.contains(reading, $0) }
  }

  /// Whether a mention is whom a decision concerns: `đối với Thượng tướng Vũ Hải Sản`.
  func isConcerned(_ tokens: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    while before > 0, tokens.lowerBound - before < 8, isHonorific(before) { before -= 1 }
    return before > 0 && Self.toward.contains(reading, before) && Self.against.contains(reading, before - 1)
  }

  private static let pronouns = WordKeys("ông bà")
  private static let kin = WordKeys("bố cha mẹ vợ chồng con anh em cháu chú bác cậu")

  /// Whether a relative does what a clause tells: `có bố từng làm | Trưởng phòng`.
  func isOfRelative(_ role: Int, since start: Int) -> Bool {
    (max(start, role - 5)..<max(start, role)).contains { Self.kin.contains(reading, $0) }
  }

  /// Whether `ông` or `bà` stands for a person in a run of tokens.
  func hasPronoun(_ range: Range<Int>) -> Bool { range.contains { Self.pronouns.contains(reading, $0) } }
}
