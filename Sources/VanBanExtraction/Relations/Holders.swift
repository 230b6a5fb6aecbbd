import VanBanSegmentation
import VanBanText

/// Tells who holds which role of a document.
///
/// First by what stands next to what: role before name, name before role, a cell beside a cell; then by the verbs with
/// which positions are taken up; then by lines of a biography, which speak of its subject; at last a role that is
/// written once more without a name goes to the one person whom the text gave it to.
struct Holders {
  let reading: Reading
  let context: HolderContext
  let roles: [Range<Int>]
  let mentions: [(tokens: Range<Int>, person: Person.ID)]
  let subject: Person.ID?
  /// Whether one person holds a role, by index, and nobody else signs for the holder.
  private let isSingular: [Bool]
  /// The roles and mentions in text order.
  let items: [Item]
  /// The holder of each role, by index.
  var holders: [Holder?]

  enum Item {
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

  func tokens(_ item: Item) -> Range<Int> {
    switch item {
    case .role(let index): roles[index]
    case .mention(let index): mentions[index].tokens
    }
  }

  func gap(_ left: Item, _ right: Item) -> Range<Int> {
    let (start, end) = (tokens(left).upperBound, tokens(right).lowerBound)
    return start..<max(start, end)
  }

  func canHold(_ role: Int) -> Bool { holders[role] == nil && isSingular[role] }

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
}
