/// Which values stand under each key: those of one key hang together in a chain, so that a key with one value, as most
/// have, needs no memory of its own.
struct Chains<Key: Hashable> {
  private typealias Link = (value: Int, next: Int)

  /// By key: the place of the value that came last.
  private var heads: [Key: Int] = [:]
  private var links: [Link] = []

  /// Puts a value under a key, once. Linear in the number of values that the key has.
  mutating func insert(_ value: Int, under key: Key) {
    Self.insert(value, into: &links, behind: &heads[key, default: -1])
  }

  private static func insert(_ value: Int, into links: inout [Link], behind head: inout Int) {
    var place = head
    while place >= 0 {
      if links[place].value == value { return }
      place = links[place].next
    }
    links.append((value, head))
    head = links.count - 1
  }

  /// The one value under a key of which something holds; `nil` where the key has none at all.
  func only(under key: Key, where holds: (Int) -> Bool) -> Choice<Int>? {
    guard var place = heads[key] else { return nil }
    var choice = Choice<Int>.none
    while place >= 0 {
      if holds(links[place].value) { choice.add(links[place].value) }
      place = links[place].next
    }
    return choice
  }
}

/// What is left of several possibilities: none, exactly one, or more, between which nothing decides.
enum Choice<Value: Equatable> {
  case none
  case one(Value)
  case several

  /// The one possibility, where there is one.
  init(_ only: Value?) { self = only.map(Choice.one) ?? .none }

  /// Adds a possibility; the same again changes nothing.
  mutating func add(_ value: Value) {
    switch self {
    case .none: self = .one(value)
    case .one(let known) where known == value: break
    case .one, .several: self = .several
    }
  }
}
