import VanBanLexicon
import VanBanText

/// What the tables tell of titles and of the words that modify them, by row.
final class TitleVocabulary: Sendable {
  /// When a title makes a role.
  enum Kind: String {
    /// Always.
    case position
    /// Always: a seat in a body.
    case seat
    /// Only with the body: `Thành viên Ủy ban Thường vụ Quốc hội`.
    case member
    /// Never: `lãnh đạo`, `cán bộ`.
    case loose
  }

  static let standard = TitleVocabulary(.standard)

  private let kinds: [Kind]
  private let isPublic: [Bool]
  private let isLeading: [Bool]
  private let needsName: [Bool]
  private let isAbbreviation: [Bool]
  private let statuses: [Role.Status]
  private let isBefore: [Bool]
  private let isAfter: [Bool]

  private init(_ lexicon: Lexicon) {
    kinds = lexicon.cells("kind", of: .titles) { Kind(rawValue: $0) ?? .loose }
    isPublic = lexicon.cells("system", of: .titles, Self.isPublic)
    isLeading = lexicon.cells("system", of: .titles, Self.isLeading)
    let abbreviations = lexicon.cells("phrase", of: .titles).map(Self.isAbbreviation)
    needsName = zip(lexicon.cells("system", of: .titles) { $0 == "assembly" }, kinds).enumerated().map { row, title in
      title.0 && (title.1 == .member || title.1 == .seat && abbreviations[row])
    }
    isAbbreviation = abbreviations
    statuses = lexicon.cells("status", of: .titleModifiers) { Role.Status(rawValue: $0) ?? .current }
    let positions = lexicon.cells("position", of: .titleModifiers)
    isBefore = positions.map { $0 == "before" }
    isAfter = positions.map { $0 != "before" }
  }

  /// When the title in a row makes a role.
  func kind(_ title: LexiconEntry) -> Kind { kinds[title.row] }

  /// Whether the title in a row is a public office; others make a role beside a name alone.
  func isPublic(_ title: LexiconEntry) -> Bool { isPublic[title.row] }

  /// Whether the title in a row leads a school, a hospital or a company.
  func isLeading(_ title: LexiconEntry) -> Bool { isLeading[title.row] }

  /// Whether the title in a row is a deputy's, which people are called in general: a role beside a name alone.
  func needsName(_ title: LexiconEntry) -> Bool { needsName[title.row] }

  /// Whether the row is an abbreviation, which counts in capitals alone.
  func isAbbreviation(_ title: LexiconEntry) -> Bool { isAbbreviation[title.row] }

  /// Whether the modifier in a row stands before a title.
  func isBefore(_ modifier: LexiconEntry) -> Bool { isBefore[modifier.row] }

  /// Whether the modifier in a row stands behind a title.
  func isAfter(_ modifier: LexiconEntry) -> Bool { isAfter[modifier.row] }

  /// What the modifier in a row says about holding the position.
  func status(_ modifier: LexiconEntry) -> Role.Status { statuses[modifier.row] }

  private static let publicSystems: Set<Substring> = [
    "party", "assembly", "government", "ministry", "province", "district", "commune", "front", "court", "procuracy",
    "military", "police", "diplomacy", "foreign",
  ]

  private static func isPublic(_ cell: String) -> Bool {
    cell.isEmpty || cell.split(separator: ",").contains { publicSystems.contains($0) }
  }

  private static func isLeading(_ cell: String) -> Bool {
    cell.split(separator: ",").contains { ["education", "health", "enterprise"].contains($0) }
  }

  /// Two capitals or more in the first word: `PCT`, `ĐBQH`.
  private static func isAbbreviation(_ phrase: String) -> Bool {
    phrase.unicodeScalars.prefix { $0 != " " }.count { LowerCase.isUpper($0.value) } > 1
  }
}
