import VanBanLexicon

/// How common family names and given names are, by row of their tables.
final class NameVocabulary: Sendable {
  static let standard = NameVocabulary(.standard)

  private let families: [Int]
  private let given: [Int]

  private init(_ lexicon: Lexicon) {
    families = lexicon.cells("count", of: .familyNames) { Int($0) ?? 1 }
    given = lexicon.cells("count", of: .givenNames) { Int($0) ?? 1 }
  }

  /// How many of the counted people have the family name in a row.
  func familyCount(_ entry: LexiconEntry) -> Int { families[entry.row] }

  /// How often the syllable in a row was counted in a name.
  func givenCount(_ entry: LexiconEntry) -> Int { given[entry.row] }
}
