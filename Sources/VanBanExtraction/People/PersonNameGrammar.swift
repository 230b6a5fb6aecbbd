import VanBanLexicon
import VanBanSegmentation

/// Reads names of people by their form alone; rules about what stands around them decide whether they are people.
package struct PersonNameGrammar {
  let reading: Reading
  let limit: Int
  var vocabulary: NameVocabulary { .standard }

  /// Families that fewer of the counted people have need more than two syllables to be told from other words.
  static let commonFamily = 20
  /// Families of so many of the counted people make a name likely where nothing else tells it.
  static let frequentFamily = 100

  /// Reads within the tokens before `limit`.
  package init(_ reading: Reading, limit: Int? = nil) {
    self.reading = reading
    self.limit = min(limit ?? reading.count, reading.count)
  }

  /// Whether a run of capitalised tokens looks like one whole Vietnamese name: a family name, then syllables of which
  /// given names are made, or nearly all of them; and it is no place.
  package func likelyName(_ run: Range<Int>) -> Bool { hasNameForm(run) && !isPlace(run) }

  /// Whether a run has the form of a name, though a gazetteer may know it as a place.
  package func hasNameForm(_ run: Range<Int>) -> Bool {
    guard run.count > 1, let family = reading.phrase(of: .familyNames, at: run.lowerBound) else {
      return false
    }
    guard !opensWithPlace(run) else { return false }
    let rest = run.dropFirst(family.length)
    guard !rest.isEmpty, rest.count < 5 else { return false }
    let strange = rest.count { !isGivenSyllable($0) }
    let isCommon = vocabulary.familyCount(family.entry) >= Self.commonFamily
    return (strange == 0 || strange < rest.count && isCommon) && (run.count > 2 || isCommon)
  }

  /// Whether a province or a country is named before or behind the first syllable: `Hà Nội Nguyễn Quyết`, `Đồng Việt Nam`.
  private func opensWithPlace(_ run: Range<Int>) -> Bool {
    for start in [run.lowerBound, run.lowerBound + 1] {
      guard let place = reading.phrase(of: .places, at: start), place.length > 1 else { continue }
      let end = start + place.length
      let isOpening = start == run.lowerBound
      let isPart = isOpening ? end < run.upperBound : end == run.upperBound
      guard isPart, OrganizationVocabulary.standard.isWide(place.entry) else { continue }
      if isOpening || !isGivenName(start..<end, after: start - 1, place.entry) { return true }
    }
    return false
  }

  /// Whether a province behind a common family name is a given name: `Nguyễn | Hòa Bình`; countries never are.
  private func isGivenName(_ place: Range<Int>, after family: Int, _ entry: LexiconEntry) -> Bool {
    guard !OrganizationVocabulary.standard.isCountry(entry),
      let family = reading.phrase(of: .familyNames, at: family)
    else { return false }
    return vocabulary.familyCount(family.entry) >= Self.veryCommonFamily && place.allSatisfy(isGivenSyllable)
  }

  /// Families of one person in a hundred or more.
  private static let veryCommonFamily = 400

  /// Whether a gazetteer knows the whole run.
  package func isPlace(_ run: Range<Int>) -> Bool {
    reading.phrase(of: .places, at: run.lowerBound)?.length == run.count
  }

  /// Whether a token is a syllable that given names are made of.
  package func isGivenSyllable(_ token: Int) -> Bool {
    reading.shape(token).contains(.capitalized) && reading.tables(token).contains(.givenNames)
  }
}
