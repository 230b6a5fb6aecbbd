/// The tables of the lexicon: one file of `Data/` each.
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
  case nameHeads, personAliases, organizationLevels

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

  /// Which syllables of a match must be capitalised in the text.
  package var capitals: Capitals {
    switch self {
    case .familyNames, .givenNames, .places, .issuerCodes: .every
    case .organizations, .personAliases: .first
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
