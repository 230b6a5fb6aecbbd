import VanBanLexicon

/// What the tables tell of words for places and of names of places, by row.
final class PlaceVocabulary: Sendable {
  /// The levels that a row allows.
  struct Levels: OptionSet {
    let rawValue: UInt8
    static let province = Levels(rawValue: 1)
    static let district = Levels(rawValue: 2)
    static let commune = Levels(rawValue: 4)
    static let village = Levels(rawValue: 8)
    static let region = Levels(rawValue: 16)
    static let country = Levels(rawValue: 32)
    static let city = Levels(rawValue: 64)
    static let street = Levels(rawValue: 128)
    /// What a text names without a word for its kind.
    static let wide: Levels = [.province, .country, .city]

    /// The level, where there is but one.
    var only: AdministrativeLevel? {
      switch self {
      case .province: .province
      case .district: .district
      case .commune: .commune
      case .village: .village
      case .region: .region
      case .country: .country
      case .city: .city
      default: nil
      }
    }
  }

  static let standard = PlaceVocabulary(.standard)

  private let heads: [Levels]
  private let names: [Levels]
  private let periods: [Place.Period?]

  private init(_ lexicon: Lexicon) {
    heads = lexicon.cells("level", of: .placeHeads, Self.levels)
    names = lexicon.cells("level", of: .places, Self.levels)
    periods = lexicon.cells("period", of: .places) { Place.Period(rawValue: $0) }
  }

  /// What the word for a place in a row may mean.
  func head(_ entry: LexiconEntry) -> Levels { heads[entry.row] }

  /// What places have the name in a row.
  func name(_ entry: LexiconEntry) -> Levels { names[entry.row] }

  /// When units of the name in a row existed.
  func period(_ entry: LexiconEntry) -> Place.Period? { periods[entry.row] }

  private static func levels(_ cell: String) -> Levels {
    cell.split(separator: ",").reduce(into: []) { levels, name in
      switch name {
      case "province": levels.insert(.province)
      case "district": levels.insert(.district)
      case "commune": levels.insert(.commune)
      case "village": levels.insert(.village)
      case "region": levels.insert(.region)
      case "country": levels.insert(.country)
      case "city": levels.insert(.city)
      default: levels.insert(.street)
      }
    }
  }
}
