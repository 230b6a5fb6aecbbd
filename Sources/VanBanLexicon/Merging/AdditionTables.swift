/// Where the kinds of additions belong.
extension Lexicon.Addition.Kind {
  /// The tables that list a phrase of the kind.
  var tables: [LexiconTable] {
    switch self {
    case .word: [.words, .ownWords]
    case .person: [.personNames]
    case .familyName: [.familyNames]
    case .givenName: [.givenNames]
    case .honorific: [.honorifics]
    case .title: [.titles]
    case .organization: [.organizations]
    case .organizationHead: [.organizationHeads]
    case .place: [.places, .ownNames]
    case .placeHead: [.placeHeads]
    case .abbreviation: [.abbreviations]
    }
  }

  /// What the columns that an addition may name hold where it does not.
  var columns: [(name: String, usual: String)] {
    switch self {
    case .word, .person, .familyName, .givenName: []
    case .honorific: [("kind", "address"), ("gender", "")]
    case .title: [("kind", "position"), ("system", "government")]
    case .organization: [("kind", "company")]
    case .organizationHead: [("kind", "company"), ("takes", "name")]
    case .place: [("level", "commune"), ("period", "both")]
    case .placeHead: [("level", "region")]
    case .abbreviation: [("kind", "title")]
    }
  }

  /// A column that must be empty: what a row says of its own phrase alone.
  var emptyColumn: String? {
    switch self {
    case .title: "full"
    case .organizationHead: "written"
    default: nil
    }
  }
}
