import VanBanLexicon
import VanBanSegmentation

/// Gives a role that stands without a name to the one person whom the document gave it to elsewhere.
///
/// A role fits another when the words of one begin the words of the other: `Thủ tướng` and `Thủ tướng Chính phủ`. One
/// that fits the roles of two people stays open.
struct RoleResolution {
  /// The holders of each role name, by every beginning of it that ends with a word.
  private var byStart: [RoleName.Start: Only<Person.ID>] = [:]
  /// The holders of each whole name.
  private var byName: [RoleName.Start: Only<Person.ID>] = [:]
  /// What goes on behind each title.
  private var longer: [RoleName.Start: Only<RoleName.Start>] = [:]

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

  init(_ names: [RoleName], _ holders: [Person.ID?]) {
    for name in names where name.title < name.count { Self.add(name.whole, at: name.start(name.title), to: &longer) }
    for (name, holder) in zip(names, holders) {
      guard let holder else { continue }
      Self.add(holder, at: name.whole, to: &byName)
      for length in 1...max(1, name.count) { Self.add(holder, at: name.start(length), to: &byStart) }
    }
  }

  private static func add<Value>(
    _ value: Value, at start: RoleName.Start, to table: inout [RoleName.Start: Only<Value>]
  ) {
    if table[start]?.add(value) == nil { table[start] = .one(value) }
  }

  /// The one holder whom a role fits, or `nil`.
  func holder(of name: RoleName, isDeputy: Bool) -> Person.ID? {
    if let exact = byName[name.whole] { return exact.value }
    if let longer = byStart[name.whole] { return longer.value }
    for length in stride(from: name.count - 1, through: max(name.title, 1), by: -1) {
      guard let shorter = byName[name.start(length)] else { continue }
      // A bare title is that of the one body with it that the text names.
      let isOpen = length == name.title && (isDeputy || longer[name.start(length)]?.value == nil)
      return isOpen ? nil : shorter.value
    }
    return nil
  }
}
