/// Which values stand under each key: those of one key hang together in a chain, so that a key with one value, as most
/// have, needs no memory of its own.
///
/// Only the last values of a key are looked at, so that a text in which thousands share one costs no more for each.
struct Chains<Key: Hashable> {
  private typealias Link = (value: Int, next: Int)

  /// By key: the place of the value that came last.
  private var heads: [Key: Int] = [:]
  private var links: [Link] = []

  /// How many values of one key are looked at: more than any paper gives one number or title.
  static var reach: Int { 256 }

  /// Puts a value under a key, once among the last ones. O(1).
  mutating func insert(_ value: Int, under key: Key) {
    Self.insert(value, into: &links, behind: &heads[key, default: -1])
  }

  private static func insert(_ value: Int, into links: inout [Link], behind head: inout Int) {
    var (place, seen) = (head, 0)
    while place >= 0, seen < reach {
      if links[place].value == value { return }
      place = links[place].next
      seen += 1
    }
    links.append((value, head))
    head = links.count - 1
  }

  /// The one value among the last ones under a key of which something holds; `nil` where the key has none at all. O(1).
  func only(under key: Key, where holds: (Int) -> Bool) -> Choice<Int>? {
    guard var place = heads[key] else { return nil }
    var (choice, seen) = (Choice<Int>.none, 0)
    while place >= 0, seen < Self.reach {
      if holds(links[place].value) { choice.add(links[place].value) }
      place = links[place].next
      seen += 1
    }
    return choice
  }
}

/// What is left of several possibilities: none, exactly one, or more, between which nothing decides.
enum Choice<Value: Equatable>: Equatable {
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
