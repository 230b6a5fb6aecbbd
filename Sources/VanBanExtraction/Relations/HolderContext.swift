import VanBanLexicon
import VanBanSegmentation

/// What stands between roles and names, as the rules about holders ask for it.
struct HolderContext {
  let reading: Reading

  private static let joints = WordKeys("kiêm và là")
  private static let verbs = WordKeys("là làm chức vụ bầu nhiệm cử")
  private static let posts = WordKeys("vị danh trách trí")
  private static let ofPosts = WordKeys("cương chức phụ vị")
  private static let acting = WordKeys("quyền q")
  private static let given = WordKeys("giao")
  private static let behalf = WordKeys("kt tm tl tuq k/t t/m t/l")
  private static let several = WordKeys("các những mọi từng mỗi hai ba bốn năm nhiều")
  private static let agents = WordKeys("được do bị")
  private static let against = WordKeys("đối")
  private static let toward = WordKeys("với")

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
      || reading.text.phrases.tables(at: token + 1).contains(.placeHeads)
      || reading.text.phrases.tables(at: token + 1).contains(.organizationHeads)
  }

  private static let longestName = 12

  /// Whether a body's name that the table has whole covers a token: `Đảng ủy các cơ quan Đảng Trung ương`.
  private func isInName(_ token: Int, _ tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, token - Self.longestName)..<token).contains { start in
      let name = reading.text.phrases.longest(.organizations, at: start)?.length ?? 0
      let field = reading.text.phrases.longest(.fields, at: start)?.length ?? 0
      return start + max(name, field) > token
    }
  }

  private func opensLine(_ token: Int) -> Bool { reading.shape(token).contains(.lineStart) }

  private static let term = WordKeys("khóa")

  private func isTerm(_ token: Int) -> Bool { Self.term.contains(reading, token + 1) }

  private func isTermComma(_ token: Int) -> Bool {
    guard token + 1 < reading.count, !Self.term.contains(reading, token + 1), reading.kind(token + 1) != .number else {
      return true
    }
    return reading.words(token + 1..<token + 2).utf8.allSatisfy { "IVX".utf8.contains($0) }
  }

  /// Whether the signer of a document stands in for the role: `KT. CHỦ TỊCH`.
  func isOnBehalf(_ start: Int) -> Bool {
    guard start > 0, !opensLine(start) else { return false }
    let before = reading.isMark(.period, at: start - 1) ? start - 2 : start - 1
    return before >= 0 && Self.behalf.contains(reading, before)
  }

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

  private static let period = WordKeys("nhiệm kỳ kì từ đến tháng năm nay rồi ngày giai đoạn sau đó trước đầu cuối")

  /// Whether a run of words tells a time and nothing else: `Từ tháng 11/1981 - 4/1988:`.
  func isPeriod(_ tokens: Range<Int>) -> Bool {
    tokens.contains { reading.kind($0) == .number || reading.kind($0) == .date }
      && tokens.allSatisfy { reading.kind($0) != .syllable || Self.period.contains(reading, $0) }
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

  private func isHonorific(_ token: Int) -> Bool {
    for start in stride(from: token, through: max(0, token - 5), by: -1) {
      if let match = reading.text.phrases.longest(.honorifics, at: start), start + match.length > token { return true }
    }
    return false
  }

  /// Whether the word before a role says that somebody takes or has it: `giữ chức vụ`, `làm`, `là`.
  func isTakenUp(_ start: Int) -> Bool {
    guard start > 0, !opensLine(start) else { return false }
    let before = reading.isMark(.colon, at: start - 1) ? start - 2 : start - 1
    guard before >= 0 else { return false }
    if Self.posts.contains(reading, before) { return before > 0 && Self.ofPosts.contains(reading, before - 1) }
    if Self.given.contains(reading, before), Self.acting.contains(reading, start) { return true }
    if Self.given.contains(reading, before) { return before > 0 && Self.passive.contains(reading, before - 1) }
    return Self.verbs.contains(reading, before)
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
    guard let title = reading.text.phrases.longest(.titles, at: start) else { return false }
    return TitleVocabulary.standard.isAbbreviation(title.entry)
  }
}
