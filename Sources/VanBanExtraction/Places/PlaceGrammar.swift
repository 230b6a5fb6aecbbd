import VanBanLexicon
import VanBanSegmentation

/// Reads places: a word for a place with its name, or a name that the gazetteers hold.
///
/// ```
/// tỉnh Hà Tĩnh · TP. Huế · phường 12 · các huyện: Bình Sơn, Sơn Tịnh · Việt Nam
/// ```
struct PlaceGrammar {
  let reading: Reading
  let limit: Int
  var vocabulary: PlaceVocabulary { .standard }
  let organizations: OrganizationGrammar

  /// Reads within the tokens before `limit`.
  init(_ reading: Reading, limit: Int) {
    self.reading = reading
    self.limit = min(limit, reading.count)
    organizations = OrganizationGrammar(reading, limit: limit)
  }

  private static let plural = WordKeys("các những hai ba bốn năm sáu")

  /// The places that begin at a token: one, or several that share a word for their kind.
  func places(at start: Int) -> [PlaceReading] {
    guard let head = reading.phrase(of: .placeHeads, at: start) else {
      return bare(at: start).map { [$0] } ?? []
    }
    let levels = vocabulary.head(head.entry)
    guard let first = headed(at: start, nameAt: start + head.length, levels) else {
      return bare(at: start).map { [$0] } ?? []
    }
    let isPlural = start > 0 && (Self.plural.contains(reading, start - 1) || reading.kind(start - 1) == .number)
    return isPlural ? listed(behind: first, levels) : [first]
  }

  func place(_ tokens: Range<Int>, _ name: Range<Int>, _ levels: PlaceVocabulary.Levels, _ form: PlaceReading.Form)
    -> PlaceReading
  {
    let match = reading.phrase(of: .places, at: name.lowerBound).flatMap {
      $0.length == name.count ? $0 : nil
    }
    let known = match.map { vocabulary.name($0.entry) } ?? []
    let level = level(levels, known)
    return PlaceReading(
      tokens: tokens, name: name, level: level, period: match.flatMap { period($0.entry, level) }, form: form)
  }

  /// Districts were abolished; of other units the gazetteers tell where a name is that of one level alone.
  private func period(_ entry: LexiconEntry, _ level: AdministrativeLevel?) -> Place.Period? {
    if level == .district { return .before }
    return vocabulary.name(entry).only != nil ? vocabulary.period(entry) : nil
  }

  /// The level that word and gazetteer agree on. A city in a province of the same name is a district's unit; a
  /// province's capital is no province.
  private func level(_ levels: PlaceVocabulary.Levels, _ known: PlaceVocabulary.Levels) -> AdministrativeLevel? {
    if let only = levels.only { return only }
    let common = levels.intersection(known)
    if let only = common.only { return only }
    return common == [.province, .district] ? .district : nil
  }
}
