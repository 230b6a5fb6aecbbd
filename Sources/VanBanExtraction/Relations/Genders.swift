import VanBanLexicon

/// The genders that honorifics have told of a person.
struct Genders: OptionSet {
  let rawValue: UInt8
  static let male = Genders(rawValue: 1)
  static let female = Genders(rawValue: 2)

  private static let told = Lexicon.standard.cells("gender", of: .honorifics) { cell -> Genders in
    switch cell {
    case "male": .male
    case "female": .female
    default: []
    }
  }

  /// What the honorific that ends before a token tells of a person; `nil` for one that tells nothing.
  init?(honorificBefore token: Int, _ reading: Reading) {
    guard token > 0,
      let match = reading.phrases(at: token - 1).last(where: { $0.length == 1 && $0.entry.table == .honorifics }),
      case let told = Self.told[match.entry.row], !told.isEmpty
    else { return nil }
    self = told
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
