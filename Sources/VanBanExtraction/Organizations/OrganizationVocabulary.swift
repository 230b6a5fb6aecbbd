import VanBanLexicon
import VanBanSegmentation

/// What the tables tell of the words in names of bodies and places, by row, so that no cell is read in running text.
final class OrganizationVocabulary: Sendable {
  /// What may follow a head.
  enum Takes: String {
    /// A field of work: `Sở Y tế`.
    case field
    /// A place: `Tỉnh ủy Sơn La`.
    case place
    /// A proper name: `Trường THPT Lê Lợi`.
    case name
    /// Any of them.
    case any
    /// What the body was set up for, told in lower case: `Ban Chỉ đạo phòng thủ dân sự quốc gia`.
    case purpose
  }

  /// The size of what a word for a place names.
  struct Levels: OptionSet {
    let rawValue: UInt8
    /// `tỉnh`, `huyện`, `xã`: has authorities of its own.
    static let administrative = Levels(rawValue: 1)
    /// `khu kinh tế`, `miền`.
    static let region = Levels(rawValue: 2)
    /// `thôn`, `tổ dân phố`.
    static let village = Levels(rawValue: 4)
    /// `đường`, `cầu`, `chùa`.
    static let site = Levels(rawValue: 8)
    /// `nước`, `Vương quốc`.
    static let country = Levels(rawValue: 16)
  }

  static let standard = OrganizationVocabulary(.standard)

  private let takes: [Takes]
  private let authorities: [Bool]
  private let capitals: [Bool]
  private let forces: [Bool]
  private let levels: [Levels]

  private init(_ lexicon: Lexicon) {
    takes = lexicon.cells("takes", of: .organizationHeads) { Takes(rawValue: $0) ?? .any }
    authorities = lexicon.cells("kind", of: .organizationHeads) { Self.authorities.contains($0) }
    capitals = lexicon.cells("written", of: .organizationHeads) { $0 == "capital" }
    forces = lexicon.cells("kind", of: .organizationHeads) { ["army", "police"].contains($0) }
    levels = lexicon.cells("level", of: .placeHeads, Self.levels)
  }

  /// What may follow the head in a row.
  func takes(_ entry: LexiconEntry) -> Takes { takes[entry.row] }

  /// Whether the head in a row is followed by a name of its own, such as a person's: `Trường Lê Lợi`.
  func isNamed(_ entry: LexiconEntry) -> Bool { takes[entry.row] == .name || takes[entry.row] == .any }

  /// Whether the head in a row names an authority, which a text can mean without saying which.
  func isAuthority(_ entry: LexiconEntry) -> Bool { authorities[entry.row] }

  /// Whether the head in a row means a body only where it has a capital: `Tổ chức`.
  func needsCapital(_ entry: LexiconEntry) -> Bool { capitals[entry.row] }

  /// Whether bodies with the head in a row are told apart by numbers even in lower case: `tiểu đoàn 3`.
  func isNumbered(_ entry: LexiconEntry) -> Bool { forces[entry.row] }

  /// Whether the place in a row is a province, a country or a foreign city.
  func isWide(_ place: LexiconEntry) -> Bool {
    !PlaceVocabulary.standard.name(place).isDisjoint(with: .wide)
  }

  /// Whether the place in a row is a country.
  func isCountry(_ place: LexiconEntry) -> Bool { PlaceVocabulary.standard.name(place).contains(.country) }

  private static let authorities: Set = ["party", "state", "assembly", "court", "army", "police", "front"]

  /// What the word for a place in a row names.
  func levels(_ entry: LexiconEntry) -> Levels { levels[entry.row] }

  private static func levels(_ cell: String) -> Levels {
    cell.split(separator: ",").reduce(into: []) { levels, name in
      switch name {
      case "province", "district", "commune": levels.insert(.administrative)
      case "region": levels.insert(.region)
      case "village": levels.insert(.village)
      case "street": levels.insert(.site)
      default: levels.insert(.country)
      }
    }
  }
}
