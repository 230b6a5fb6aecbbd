import VanBanLexicon

/// What sort of body a head or a whole name means, by row of its table.
final class OrganizationKinds: Sendable {
  static let standard = OrganizationKinds(.standard)

  private let heads: [Organization.Kind?]
  private let names: [Organization.Kind?]
  private let levels: [AdministrativeLevel?]

  private init(_ lexicon: Lexicon) {
    heads = lexicon.cells("kind", of: .organizationHeads) { Organization.Kind(rawValue: $0) }
    names = lexicon.cells("kind", of: .organizations) { Organization.Kind(rawValue: $0) }
    levels = lexicon.cells("level", of: .organizationLevels) { AdministrativeLevel(rawValue: $0) }
  }

  /// The sort of body that a row of either table means.
  func kind(_ entry: LexiconEntry) -> Organization.Kind? {
    entry.table == .organizations ? names[entry.row] : heads[entry.row]
  }

  /// Whether a whole name's body works for the entire country: those of the state, the Party and the Front do.
  func isCentral(_ entry: LexiconEntry) -> Bool {
    guard entry.table == .organizations, let kind = names[entry.row] else { return false }
    return [.party, .state, .assembly, .court, .army, .police, .front].contains(kind)
  }

  /// The level that words in a name tell.
  func level(_ entry: LexiconEntry) -> AdministrativeLevel? { levels[entry.row] }
}
