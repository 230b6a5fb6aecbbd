import VanBanLexicon
import VanBanSegmentation

/// Gives a role that stands without a name to the one person whom the document gave it to elsewhere.
///
/// A role fits another when the words of one begin the words of the other: `Thủ tướng` and `Thủ tướng Chính phủ`. One
/// that fits the roles of two people stays open.
struct RoleResolution {
  /// The holders of each role name, by every beginning of it that ends with a word.
  private var byStart: [RoleNames.Start: Only<Person.ID>] = [:]
  /// The holders of each whole name.
  private var byName: [RoleNames.Start: Only<Person.ID>] = [:]
  /// What goes on behind each title.
  private var longer: [RoleNames.Start: Only<RoleNames.Start>] = [:]

  /// The one value that was seen, or that there were several.
  private enum Only<Value: Equatable> {
    case one(Value)
    case several

    var value: Value? { if case .one(let value) = self { value } else { nil } }

    mutating func add(_ value: Value) {
      if case .one(value) = self { return }
      self = .several
    }
  }

  private let names: RoleNames
  /// One bit for each length of the names that nobody holds: no other beginnings are asked for.
  private var askedLengths: UInt32 = 0

  init(_ names: RoleNames, _ holders: [Person.ID?]) {
    self.names = names
    for role in 0..<names.count where names.title(role) < names.length(role) {
      Self.add(names.whole(role), at: names.start(role, names.title(role)), to: &longer)
    }
    for (role, holder) in holders.enumerated() where holder == nil { askedLengths |= 1 << UInt32(names.length(role)) }
    for (role, holder) in holders.enumerated() { if let holder { add(role, holder) } }
  }

  private mutating func add(_ role: Int, _ holder: Person.ID) {
    if case .one(holder) = byName[names.whole(role)] { return }
    Self.add(holder, at: names.whole(role), to: &byName)
    for length in 1...max(1, names.length(role)) where askedLengths & 1 << UInt32(length) != 0 {
      Self.add(holder, at: names.start(role, length), to: &byStart)
    }
  }

  private static func add<Value>(
    _ value: Value, at start: RoleNames.Start, to table: inout [RoleNames.Start: Only<Value>]
  ) {
    if table[start]?.add(value) == nil { table[start] = .one(value) }
  }

  /// The one holder whom a role fits, or `nil`.
  func holder(of role: Int, isDeputy: Bool) -> Person.ID? {
    if let exact = byName[names.whole(role)] { return exact.value }
    if let longer = byStart[names.whole(role)] { return longer.value }
    for length in stride(from: names.length(role) - 1, through: max(names.title(role), 1), by: -1) {
      let start = names.start(role, length)
      guard let shorter = byName[start] else { continue }
      // A bare title is that of the one body with it that the text names.
      let isOpen = length == names.title(role) && (isDeputy || longer[start]?.value == nil)
      return isOpen ? nil : shorter.value
    }
    return nil
  }
}
