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
  /// The rule that found it.
  package var rule: String
}
