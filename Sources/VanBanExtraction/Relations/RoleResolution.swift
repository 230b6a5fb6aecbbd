import VanBanLexicon
import VanBanSegmentation

/// Gives a role that stands without a name to the one person whom the document gave it to elsewhere.
///
/// A role fits another when the words of one begin the words of the other: `Thủ tướng` and `Thủ tướng Chính phủ`. One
/// that fits the roles of two people stays open.
struct RoleResolution {
  /// The holders of each role name, by every beginning of it that ends with a word.
  private var byStart: [[Lexicon.Key]: Set<Person.ID>] = [:]
  /// For each beginning how many different names go on behind it.
  private var longer: [[Lexicon.Key]: Set<[Lexicon.Key]>] = [:]
  /// The holders of each whole name.
  private var byName: [[Lexicon.Key]: Set<Person.ID>] = [:]

  /// The most words of a role's name that are compared; a bound on the work for one role.
  private static let longest = 12

  /// - Parameter titles: the length of the title that each name begins with.
  init(_ names: [[Lexicon.Key]], titles: [Int], _ holders: [Person.ID?]) {
    for (index, name) in names.enumerated() where name.count > titles[index] {
      longer[Array(name.prefix(titles[index])), default: []].insert(name)
    }
    for (name, holder) in zip(names, holders) {
      guard let holder else { continue }
      byName[name, default: []].insert(holder)
      for length in 1...min(name.count, Self.longest) {
        byStart[Array(name.prefix(length)), default: []].insert(holder)
      }
    }
  }

  /// The one holder whom a role fits, or `nil`.
  func holder(of name: [Lexicon.Key], title: Int, isDeputy: Bool) -> Person.ID? {
    if let exact = byName[name] { return exact.count == 1 ? exact.first : nil }
    if let longer = byStart[name] { return longer.count == 1 ? longer.first : nil }
    for length in stride(from: name.count - 1, through: max(title, 1), by: -1) {
      let start = Array(name.prefix(length))
      guard let shorter = byName[start] else { continue }
      // A bare title is that of the one body with it that the text names.
      if length == title, isDeputy || longer[start]?.count ?? 0 > 1 { return nil }
      return shorter.count == 1 ? shorter.first : nil
    }
    return nil
  }
}
