import VanBanSegmentation
import VanBanText

/// Tells who holds which role of a document.
///
/// First by what stands next to what: role before name, name before role, a cell beside a cell; then by the verbs with
/// which positions are taken up; then by lines of a biography, which speak of its subject; at last a role that is
/// written once more without a name goes to the one person whom the text gave it to.
struct Holders {
  private let reading: Reading
  private let context: HolderContext
  private let roles: [Range<Int>]
  private let mentions: [(tokens: Range<Int>, person: Person.ID)]
  private let subject: Person.ID?
  /// Whether one person holds a role, by index, and nobody else signs for the holder.
  private let isSingular: [Bool]
  /// The roles and mentions in text order.
  private let items: [Item]
  /// The holder of each role, by index.
  private(set) var holders: [Holder?]

  private enum Item {
    case role(Int)
    case mention(Int)
  }

  /// - Parameter subject: the person whose biography the text is.
  init(_ roles: [Range<Int>], _ mentions: [(Range<Int>, Person.ID)], subject: Person.ID?, _ reading: Reading) {
    self.reading = reading
    self.roles = roles
    self.mentions = mentions
    self.subject = subject
    let context = HolderContext(reading: reading)
    self.context = context
    isSingular = roles.map { context.isSingular($0) && !context.isOnBehalf($0.lowerBound) }
    holders = Array(repeating: nil, count: roles.count)
    items = Self.merged(roles, mentions.map(\.0))
    holdBefore()
    holdBehind()
    holdByVerb()
    holdBySubject()
  }

  private static func merged(_ roles: [Range<Int>], _ mentions: [Range<Int>]) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(roles.count + mentions.count)
    var mention = 0
    for (role, tokens) in roles.enumerated() {
      while mention < mentions.count, mentions[mention].lowerBound < tokens.lowerBound {
        items.append(.mention(mention))
        mention += 1
      }
      items.append(.role(role))
    }
    return items + (mention..<mentions.count).map(Item.mention)
  }

  private func tokens(_ item: Item) -> Range<Int> {
    switch item {
    case .role(let index): roles[index]
    case .mention(let index): mentions[index].tokens
    }
  }

  private func gap(_ left: Item, _ right: Item) -> Range<Int> {
    let (start, end) = (tokens(left).upperBound, tokens(right).lowerBound)
    return start..<max(start, end)
  }

  private func canHold(_ role: Int) -> Bool { holders[role] == nil && isSingular[role] }

  // MARK: Role before name

  /// `Ủy viên Trung ương Đảng, Phó Chủ tịch Quốc hội | Nguyễn Đức Hải`.
  private mutating func holdBefore() {
    for index in items.indices.dropFirst() {
      guard case .mention(let mention) = items[index], case .role(let role) = items[index - 1], canHold(role),
        context.joinsRoleToName(gap(items[index - 1], items[index])),
        !isApart(role, gap(items[index - 1], items[index]))
      else { continue }
      hold(chainEnding(at: index - 1), by: mentions[mention].person, HolderRules.beforeName)
    }
  }

  /// Whether a comma ends the phrase of a role that owns something: `Quyết định của Thủ tướng, Trung tướng An …`.
  private func isApart(_ role: Int, _ gap: Range<Int>) -> Bool {
    gap.contains { reading.isMark(.comma, at: $0) } && context.isOwner(roles[role].lowerBound)
  }

  /// The roles that lead up to an item, unless a name before them takes all but the last.
  private func chainEnding(at last: Int) -> [Int] {
    var chain: [Int] = []
    var index = last
    while index >= 0, case .role(let role) = items[index] {
      let isJoined = canHold(role) && !context.isAbbreviated(roles[role].lowerBound)
      guard index == last || isJoined && context.joinsRoles(gap(items[index], items[index + 1])) else { return chain }
      chain.append(role)
      index -= 1
    }
    guard index >= 0, chain.count > 1, context.joinsNameToRole(gap(items[index], items[index + 1])) else {
      return chain
    }
    return Array(chain.prefix(1))
  }

  private mutating func hold(_ chain: [Int], by person: Person.ID, _ rule: Rule) {
    for role in chain where canHold(role) { holders[role] = Holder(person: person, rule: rule) }
  }

  // MARK: Name before role

  /// `đồng chí Dương Hữu Bường | - Tỉnh ủy viên, Phó Bí thư Thành ủy`.
  private mutating func holdBehind() {
    for index in items.indices.dropFirst() {
      guard case .mention(let mention) = items[index - 1], case .role(let role) = items[index], canHold(role),
        context.joinsNameToRole(gap(items[index - 1], items[index]))
          || context.joinsCells(mentions[mention].tokens.lowerBound, gap(items[index - 1], items[index]))
      else { continue }
      hold(chainStarting(at: index), by: mentions[mention].person, HolderRules.behindName)
    }
  }

  private func chainStarting(at first: Int) -> [Int] {
    var chain: [Int] = []
    var index = first
    while index < items.count, case .role(let role) = items[index], canHold(role) {
      guard index == first || context.joinsRoles(gap(items[index - 1], items[index])) else { return chain }
      chain.append(role)
      index += 1
    }
    return chain
  }

  // MARK: Verbs

  private static let reach = 6

  /// `bổ nhiệm Trung tướng Lê Quang Đạo | giữ chức Phó Tổng Tham mưu trưởng`, `Ông là Bí thư Tỉnh ủy`.
  private mutating func holdByVerb() {
    for index in items.indices {
      guard case .role(let role) = items[index], canHold(role), context.isTakenUp(roles[role].lowerBound),
        let person = concerned(behind: index) ?? taker(before: index)
      else { continue }
      hold(chainStarting(at: index), by: person, HolderRules.byVerb)
    }
  }

  /// `giữ chức vụ Thứ trưởng đối với | Vũ Hải Sản`, where the sentence concerns one person alone.
  private func concerned(behind index: Int) -> Person.ID? {
    let sentence = sentence(of: tokens(items[index]).lowerBound)
    let next = items[(index + 1)...].prefix(Self.reach).prefix { tokens($0).lowerBound < sentence.upperBound }
    let people = next.compactMap { item -> Int? in if case .mention(let mention) = item { mention } else { nil } }
    guard let first = people.first, context.isConcerned(mentions[first].tokens), people.count == 1 else { return nil }
    return mentions[first].person
  }

  /// The last person of the sentence who does not act in it, else the one that `ông` or `bà` means.
  private func taker(before index: Int) -> Person.ID? {
    let start = tokens(items[index]).lowerBound
    let sentence = sentence(of: start)
    for item in items[..<index].suffix(Self.reach).reversed() where tokens(item).lowerBound >= sentence.lowerBound {
      if case .mention(let mention) = item, !context.isAgent(tokens(item), before: start) {
        if let subject, context.hasPronoun(tokens(item).upperBound..<start) { return subject }
        return mentions[mention].person
      }
    }
    guard !context.isOfRelative(start, since: sentence.lowerBound) else { return nil }
    guard context.hasPronoun(sentence.lowerBound..<start) || subject != nil else { return nil }
    return subject ?? antecedent(before: index)
  }

  private func antecedent(before index: Int) -> Person.ID? {
    for item in items[..<index].suffix(Self.reach).reversed() {
      if case .mention(let mention) = item { return mentions[mention].person }
    }
    return nil
  }

  private func sentence(of token: Int) -> Range<Int> {
    let sentences = reading.text.sentences
    var (low, high) = (0, sentences.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return sentences[low]
  }

  // MARK: Biographies

  /// A line of a biography that holds a role alone, in a list or a table, is a position of its subject.
  private mutating func holdBySubject() {
    guard let subject else { return }
    for index in items.indices {
      guard case .role(let role) = items[index], canHold(role), context.headsLine(roles[role].lowerBound) else {
        continue
      }
      hold(chainStarting(at: index), by: subject, HolderRules.career)
    }
    for line in lines() where !line.isEmpty && context.isPeriod(line.time) {
      for item in line.items {
        if case .role(let role) = items[item], canHold(role) {
          holders[role] = Holder(person: subject, rule: HolderRules.career)
        }
      }
    }
  }

  /// A line of a career: the words before its first colon, and the roles behind it, where it names nobody.
  private struct CareerLine {
    var time: Range<Int>
    var items: Range<Int>
    var isEmpty: Bool { items.isEmpty || time.isEmpty }
  }

  private func lines() -> [CareerLine] {
    var (result, item): ([CareerLine], Int) = ([], 0)
    for line in reading.lines {
      while item < items.count, tokens(items[item]).lowerBound < line.lowerBound { item += 1 }
      let first = item
      while item < items.count, tokens(items[item]).lowerBound < line.upperBound { item += 1 }
      guard first < item, let colon = line.first(where: { reading.isMark(.colon, at: $0) }),
        colon < tokens(items[first]).lowerBound, !items[first..<item].contains(where: isMention)
      else { continue }
      let bracket = (line.lowerBound..<colon).last { reading.isMark(.closingBracket, at: $0) }
      result.append(CareerLine(time: (bracket.map { $0 + 1 } ?? line.lowerBound)..<colon, items: first..<item))
    }
    return result
  }

  private func isMention(_ item: Item) -> Bool {
    if case .mention = item { true } else { false }
  }
}
