import VanBanLexicon

/// A place as the text writes it, before mentions are joined into places.
package struct PlaceReading: Sendable {
  /// All of it, the word for its kind included.
  package var tokens: Range<Int>
  /// The name alone.
  package var name: Range<Int>
  /// The level, where word and gazetteer tell it.
  package var level: AdministrativeLevel?
  /// When units of the name existed.
  package var period: Place.Period?
  /// How it was found.
  package var form: Form

  /// How a place is written, which is the rule that found it.
  package enum Form: Sendable {
    /// Behind a word for its kind.
    case headed
    /// Behind another under the same word.
    case listed
    /// By its name alone.
    case known
    /// Before its province.
    case chained

    /// The rule of the form.
    package var rule: Rule {
      switch self {
      case .headed: PlaceRules.headed
      case .listed: PlaceRules.listed
      case .known: PlaceRules.known
      case .chained: PlaceRules.chained
      }
    }
  }
}
