import VanBanLexicon
import VanBanSegmentation

/// What joins roles with each other and with names.
extension HolderContext {
  private static let joints = WordKeys("kiêm và là")
  static let verbs = WordKeys("là làm chức vụ bầu nhiệm cử")
  static let posts = WordKeys("vị danh trách trí")
  static let ofPosts = WordKeys("cương chức phụ vị")
  static let acting = WordKeys("quyền q")
  static let given = WordKeys("giao")
  static let behalf = WordKeys("kt tm tl tuq k/t t/m t/l")
  static let several = WordKeys("các những mọi từng mỗi hai ba bốn năm nhiều")
  static let agents = WordKeys("được do bị")
  static let against = WordKeys("đối")
  static let toward = WordKeys("với")

  /// Whether two roles belong to one person by what stands between them: a comma, a dash, `kiêm`, `là`.
  func joinsRoles(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 12 else { return false }
    if gap.isEmpty || crossesLine(gap) { return false }
    return gap.allSatisfy { isJoint($0) } || isTermOfOffice(gap)
  }

  private func crossesLine(_ gap: Range<Int>) -> Bool { opensLine(gap.upperBound) || gap.contains(where: opensLine) }

  private func isJoint(_ token: Int) -> Bool {
    reading.isMark(.comma, at: token) || reading.isMark(.hyphen, at: token) || Self.joints.contains(reading, token)
  }

  /// `(1982 - 1986);` or `nhiệm kỳ 2015 - 2020,` between two positions of a career.
  private func isTermOfOffice(_ gap: Range<Int>) -> Bool {
    guard gap.contains(where: { reading.kind($0) == .number || reading.kind($0) == .date }),
      !gap.contains(where: { opensLine($0) || reading.isMark(.period, at: $0) || reading.isMark(.bar, at: $0) })
    else { return false }
    return gap.allSatisfy { token in
      isJoint(token) || Self.period.contains(reading, token) || reading.kind(token) != .syllable
    }
  }

  /// Whether a name goes with the role behind it: `,` `-` `(` with an age before it.
  func joinsNameToRole(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 8, !crossesLine(gap), !gap.contains(where: { reading.isMark(.bar, at: $0) }),
      !gap.contains(where: { reading.isMark(.semicolon, at: $0) || reading.isMark(.period, at: $0) })
    else { return false }
    return gap.allSatisfy { reading.kind($0) != .syllable || Self.apposition.contains(reading, $0) || isHonorific($0) }
  }

  private static let apposition = WordKeys("tuổi nguyên hiện là nay vẫn cựu")

  /// Whether a row of a table begins with a name and goes on, cell by cell without words, to a role.
  func joinsCells(_ name: Int, _ gap: Range<Int>) -> Bool {
    let first = name > 1 && reading.kind(name - 2) == .number ? name - 3 : name - 1
    guard first >= 0, reading.isMark(.bar, at: first), opensLine(first), gap.count <= 8, !opensLine(gap.upperBound)
    else { return false }
    return gap.allSatisfy { reading.kind($0) != .syllable && !opensLine($0) }
  }

  static let period = WordKeys("nhiệm kỳ kì từ đến tháng năm nay rồi ngày giai đoạn sau đó trước đầu cuối")

  /// Whether a run of words tells a time and nothing else: `Từ tháng 11/1981 - 4/1988:`.
  func isPeriod(_ tokens: Range<Int>) -> Bool {
    tokens.contains { reading.kind($0) == .number || reading.kind($0) == .date }
      && tokens.allSatisfy { reading.kind($0) != .syllable || Self.period.contains(reading, $0) }
  }

  private static let longestPeriod = 16

  /// Whether nothing but a time stands before a token in its line: `Năm 1981 - 1987, | Đại biểu Quốc hội`.
  func followsPeriod(_ token: Int) -> Bool {
    var first = token
    while first > 0, !opensLine(first), token - first < Self.longestPeriod { first -= 1 }
    return opensLine(first) && !reading.isMark(.bar, at: first) && isPeriod(first..<token)
  }

  /// Whether a role goes with the name behind it: nothing between them, or an honorific, a bar, a signature's brackets.
  func joinsRoleToName(_ gap: Range<Int>) -> Bool {
    if let first = gap.first, reading.isMark(.colon, at: first) {
      return gap.count <= 6 && !crossesLine(gap) && gap.dropFirst().allSatisfy(isHonorific)
    }
    return gap.count <= 8
      && gap.allSatisfy { token in
        isHonorific(token) || reading.isMark(.comma, at: token) || reading.isMark(.bar, at: token) || isSigned(token)
      }
      && (!gap.contains { isBracket($0) } || gap.contains { Self.signed.contains(reading, $0) })
      && (gap.isEmpty || gap.contains(where: isHonorific) || gap.count == 1 && reading.isMark(.bar, at: gap.lowerBound)
        || gap.contains(where: isSigned))
  }

  private static let signed = WordKeys("đã ký")

  private func isSigned(_ token: Int) -> Bool { Self.signed.contains(reading, token) || isBracket(token) }

  private func isBracket(_ token: Int) -> Bool {
    reading.isMark(.openingParenthesis, at: token) || reading.isMark(.closingParenthesis, at: token)
  }
}
