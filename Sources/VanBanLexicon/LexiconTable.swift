/// The tables of the lexicon: one file of `Data/` each, but for those that users fill.
///
/// The raw value is the table's number in the compiled lexicon.
public enum LexiconTable: UInt8, CaseIterable, Sendable {
  case syllables, words
  case familyNames, givenNames, honorifics
  case titles, titleModifiers
  case organizationHeads, organizations, fields
  case places, placeHeads
  case documentTypes, issuerCodes, laws, countedNouns
  case abbreviations
  case reportingVerbs, actionVerbs, actionAdverbs, ambiguousVerbs, modals, addressees, taskHeadings, clauseOpeners
  case products
  case nameHeads, personAliases, organizationLevels
  // What users add to a lexicon (``Lexicon/merging(_:)``).
  case personNames, ownWords, ownNames

  /// The name of the table's file in `Data/`, without `.tsv`: `family_names` for `familyNames`.
  public var fileName: String {
    var name = ""
    for character in "\(self)" {
      if character.isUppercase { name += "_" }
      name += character.lowercased()
    }
    return name
  }

  /// Whether rows are matched as phrases in text. The syllables only give the vocabulary its keys.
  package var isMatched: Bool { self != .syllables }

  /// Whether the table has no file: users' additions fill it.
  package var isUserFilled: Bool {
    switch self {
    case .personNames, .ownWords, .ownNames: true
    default: false
    }
  }

  /// Which syllables of a match must be capitalised in the text.
  package var capitals: Capitals {
    switch self {
    case .familyNames, .givenNames, .places, .issuerCodes, .ownNames: .every
    case .organizations, .personAliases, .personNames: .first
    default: .none
    }
  }

  /// What a table asks of the capitals of a match: one bit each.
  package enum Capitals: UInt32, CaseIterable, Sendable {
    /// Any case will do.
    case none = 1
    /// The first syllable is capitalised: `Quốc hội`.
    case first = 2
    /// Every syllable is: `Bắc Kạn`.
    case every = 4
  }
}
