import VanBanLexicon
import VanBanText

/// The versions of laws that share a title: their numbers, when they were passed and from when they are in force, and
/// the laws that amend them.
struct LawVersions: Sendable {
  /// The versions of the standard lexicon.
  static let standard = LawVersions(.standard)

  /// One version of a law.
  struct Version: Sendable, Equatable {
    /// The number; `nil` where the table is not certain of it.
    let number: String?
    /// The year in which it was passed.
    let year: Int
    /// The first day in force, as far as the table knows it.
    let force: CalendarDate?
    /// Whether ``force`` is only the earliest day possible.
    let isEarliest: Bool
    /// The numbers of the laws that amend it.
    let amendments: [String]
  }

  /// A law's number in the table: all its titles share it.
  struct ID: Sendable, Hashable {
    let number: Int16
  }

  private struct Law: Sendable {
    let canonical: String
    let versions: [Version]
  }

  private let laws: [Law]
  private let byRow: [ID]
  /// By title in lower case.
  private let byTitle: [Spelling: ID]

  init(_ lexicon: Lexicon) {
    let rows = TableColumns(.laws, lexicon, ["canonical", "numbers", "years", "force", "amended"]).rows
    var laws: [Law] = []
    var byTitle: [Spelling: ID] = [:]
    byRow = rows.map { phrase, cells in
      let canonical = Spelling(LowerCase.fold(cells[0]))
      let id = byTitle[canonical] ?? ID(number: Int16(laws.count))
      if Int(id.number) == laws.count { laws.append(Law(canonical: cells[0], versions: Self.versions(cells))) }
      byTitle[canonical] = id
      return id
    }
    for (row, id) in zip(rows, byRow) {
      let title = Spelling(LowerCase.fold(row.phrase))
      byTitle[title] = byTitle[title] ?? id
    }
    (self.laws, self.byTitle) = (laws, byTitle)
  }

  /// The law that a row of the table tells of.
  func id(ofRow row: Int) -> ID { byRow[row] }

  /// The law of a title or of a short form of one, or `nil`.
  func id(of title: String) -> ID? { byTitle[Spelling(LowerCase.fold(title))] }

  /// The full title of a law.
  func canonical(_ law: ID) -> String { laws[Int(law.number)].canonical }

  /// The versions of a law, the oldest first.
  func versions(of law: ID) -> [Version] { laws[Int(law.number)].versions }

  /// The version that a year passed, when the table knows exactly one.
  func version(of law: ID, passed year: Int) -> Version? {
    let found = versions(of: law).filter { $0.year == year }
    return found.count == 1 ? found[0] : nil
  }

  /// The version in force on a day, when the table tells it.
  ///
  /// A version of which the first day in force is unknown has come into force two years after its passing at the
  /// latest; in between, and where a later version may already be in force, nothing is told.
  func version(of law: ID, on day: CalendarDate) -> Version? {
    guard day.year != nil else { return nil }
    for version in versions(of: law).reversed() {
      switch version.isInForce(on: day) {
      case true?: return version
      case nil: return nil
      case false?: continue
      }
    }
    return nil
  }

  private static func versions(_ cells: [String]) -> [Version] {
    let force = pairs(cells[3])
    let amended = pairs(cells[4])
    var versions = pairs(cells[1]).compactMap { number, year in
      Int(year).map { version(number, $0, force: force, amended: amended) }
    }
    for year in cells[2].split(separator: ";").compactMap({ Int($0) })
    where !versions.contains(where: { $0.year == year }) {
      versions.append(version(nil, year, force: force, amended: amended))
    }
    return versions.sorted { ($0.year, $0.force?.description ?? "") < ($1.year, $1.force?.description ?? "") }
  }

  private static func version(
    _ number: String?, _ year: Int, force: [(String, String)], amended: [(String, String)]
  ) -> Version {
    let day = force.first { $0.0 == number ?? String(year) }?.1 ?? ""
    return Version(
      number: number, year: year, force: CalendarDate(iso: String(day.prefix { $0 != "+" })),
      isEarliest: day.hasSuffix("+"),
      amendments: amended.filter { $0.0 == number }.map(\.1))
  }

  /// `a@b;c@d`
  private static func pairs(_ cell: String) -> [(String, String)] {
    cell.split(separator: ";").compactMap { pair in
      let parts = pair.split(separator: "@")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }
}

extension LawVersions.Version {
  /// Whether the version is in force on a day, left aside that a later one may replace it; `nil` where that is unknown.
  func isInForce(on day: CalendarDate) -> Bool? {
    guard let passed = day.year else { return nil }
    guard let force else { return passed > year + 1 ? true : passed < year ? false : nil }
    guard day.isOnOrAfter(force) else { return isPending(on: day) ? nil : false }
    return isEarliest ? nil : true
  }
}

extension LawVersions.Version {
  /// Whether the law may have been passed by a day on which it is not in force yet: who cites it then may mean it as well
  /// as its predecessor. The National Assembly passes laws from May on.
  private func isPending(on day: CalendarDate) -> Bool {
    guard let written = day.year else { return false }
    return written > year || written == year && (day.month ?? 1) > 4
  }
}

extension CalendarDate {
  /// Whether a date lies on or behind a complete one; what is unknown of it counts as its beginning.
  func isOnOrAfter(_ other: CalendarDate) -> Bool {
    (year ?? 0, month ?? 1, day ?? 1) >= (other.year ?? 0, other.month ?? 1, other.day ?? 1)
  }
}
