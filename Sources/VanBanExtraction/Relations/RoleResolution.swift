import VanBanLexicon
import VanBanSegmentation

/// Gives a role that stands without a name to the one person whom the document gave it to elsewhere.
///
/// A role fits another when the words of one begin the words of the other: `Thủ tướng` and `Thủ tướng Chính phủ`. One
/// that fits the roles of two people stays open.
struct RoleResolution {
  /// The holders of each role name, by every beginning of it that ends with a word.
  private var byStart = OnlyValues()
  /// The holders of each whole name.
  private var byName = OnlyValues()
  /// What goes on behind each title.
  private var longer = OnlyValues()

  private let names: RoleNames
  /// One bit for each length of the names that nobody holds: no other beginnings are asked for.
  private var askedLengths: UInt32 = 0
  /// One bit for the first word of each of them: no others fit.
  private var askedWords: UInt64 = 0

  /// - Parameters:
  ///   - holders: the holder of each role, by index.
  ///   - open: the roles that will be asked for.
  init(_ names: RoleNames, _ holders: [Person.ID?], open: [Int]) {
    self.names = names
    for role in open {
      askedLengths |= 1 << UInt32(names.length(role))
      askedWords |= firstWord(role)
    }
    for (role, holder) in holders.enumerated() where firstWord(role) & askedWords != 0 {
      if names.title(role) < names.length(role) {
        longer.add(names.whole(role), at: names.start(role, names.title(role)))
      }
      if let holder { add(role, holder) }
    }
  }

  private func firstWord(_ role: Int) -> UInt64 { 1 << (names.start(role, 1) & 63) }

  private mutating func add(_ role: Int, _ holder: Person.ID) {
    let holder = UInt64(holder.number)
    if byName[names.whole(role)] == .one(holder) { return }
    byName.add(holder, at: names.whole(role))
    for length in 1...max(1, names.length(role)) where askedLengths & 1 << UInt32(length) != 0 {
      byStart.add(holder, at: names.start(role, length))
    }
  }

  /// The one holder whom a role fits, or `nil`.
  func holder(of role: Int, isDeputy: Bool) -> Person.ID? {
    let whole = names.whole(role)
    if let holder = byName[whole] ?? byStart[whole] { return person(holder) }
    for length in stride(from: names.length(role) - 1, through: max(names.title(role), 1), by: -1) {
      let start = names.start(role, length)
      guard let shorter = byName[start] else { continue }
      // A bare title is that of the one body with it that the text names.
      let isOpen = length == names.title(role) && (isDeputy || longer[start]?.value == nil)
      return isOpen ? nil : person(shorter)
    }
    return nil
  }

  private func person(_ holder: OnlyValues.Seen) -> Person.ID? { holder.value.map { Person.ID(Int($0)) } }
}
