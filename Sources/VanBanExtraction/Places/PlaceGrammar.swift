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
  private let organizations: OrganizationGrammar

  /// Reads within the tokens before `limit`.
  init(_ reading: Reading, limit: Int) {
    self.reading = reading
    self.limit = min(limit, reading.count)
    organizations = OrganizationGrammar(reading, limit: limit)
  }

  private static let plural = WordKeys("các những hai ba bốn năm sáu")

  /// The places that begin at a token: one, or several that share a word for their kind.
  func places(at start: Int) -> [PlaceReading] {
    guard let head = reading.text.phrases.longest(.placeHeads, at: start) else {
      return bare(at: start).map { [$0] } ?? []
    }
    let levels = vocabulary.head(head.entry)
    guard let first = headed(at: start, nameAt: start + head.length, levels) else {
      return bare(at: start).map { [$0] } ?? []
    }
    let isPlural = start > 0 && (Self.plural.contains(reading, start - 1) || reading.kind(start - 1) == .number)
    return isPlural ? listed(behind: first, levels) : [first]
  }

  // MARK: With a word for its kind

  private func headed(at start: Int, nameAt word: Int, _ levels: PlaceVocabulary.Levels) -> PlaceReading? {
    guard !levels.contains(.street), start < limit else { return nil }
    let nameStart = word < limit && reading.isMark(.colon, at: word) ? word + 1 : word
    guard organizations.continues(nameStart), let name = name(at: nameStart, levels), isWhole(start..<name.upperBound)
    else { return nil }
    return place(start..<name.upperBound, name, levels, rule: PlaceRules.headed)
  }

  /// The name behind a word for a place; a country's must be in the gazetteer, a ward's may be a number.
  private func name(at start: Int, _ levels: PlaceVocabulary.Levels) -> Range<Int>? {
    let isListed = organizations.length(of: .places, at: start) > 0
    if levels.contains(.country) || levels.contains(.region), !isListed { return nil }
    if !isListed, opensWord(start) { return nil }
    guard let end = organizations.placeName(at: start, mayBeNumber: !levels.contains(.province)) else { return nil }
    return reading.layers.covers(start..<end, .person) ? nil : start..<end
  }

  /// Whether a capital opens a common word: `bản | Hiến pháp`.
  private func opensWord(_ start: Int) -> Bool {
    guard let word = reading.text.phrases.longest(.words, at: start), word.length > 1 else { return false }
    return !organizations.isCapitalized(start + 1)
  }

  /// Whether a body, a reference or a date takes the words whole or not at all.
  private func isWhole(_ tokens: Range<Int>) -> Bool {
    let layers: Layer = [.organization, .legalReference, .date]
    let first = reading.layers.layers(at: tokens.lowerBound).intersection(layers)
    return reading.layers.layers(at: tokens.upperBound - 1).intersection(layers) == first
  }

  // MARK: Several under one word

  private static let and = WordKeys("và cùng")

  private func listed(behind first: PlaceReading, _ levels: PlaceVocabulary.Levels) -> [PlaceReading] {
    var places = [first]
    var end = first.tokens.upperBound
    while let next = furtherName(from: end, levels) {
      places.append(place(next, next, levels, rule: PlaceRules.listed))
      end = next.upperBound
    }
    return places
  }

  private func furtherName(from end: Int, _ levels: PlaceVocabulary.Levels) -> Range<Int>? {
    guard organizations.continues(end), reading.isMark(.comma, at: end) || Self.and.contains(reading, end),
      organizations.continues(end + 1), let name = name(at: end + 1, levels),
      organizations.length(of: .places, at: end + 1) > 0 || reading.kind(end + 1) == .number
    else { return nil }
    return name
  }

  // MARK: Without a word for its kind

  /// A province, a country or a foreign city; or a smaller place with one of those behind it: `Hương Sơn, Hà Tĩnh`.
  private func bare(at start: Int) -> PlaceReading? {
    guard let match = reading.text.phrases.longest(.places, at: start), start + match.length <= limit else {
      return nil
    }
    let tokens = start..<start + match.length
    let levels = vocabulary.name(match.entry)
    guard stands(tokens), !reading.layers.covers(tokens, [.person, .legalReference]) else { return nil }
    if !levels.isDisjoint(with: .wide) { return isOtherWord(tokens) ? nil : wide(tokens, levels) }
    guard isBeforeWide(tokens.upperBound) else { return nil }
    return place(tokens, tokens, levels, rule: PlaceRules.chained)
  }

  private func wide(_ tokens: Range<Int>, _ levels: PlaceVocabulary.Levels) -> PlaceReading {
    place(tokens, tokens, levels.intersection(.wide), rule: PlaceRules.known)
  }

  /// Whether a name begins and ends where its words do: `Việt Nam | Airlines` and `Bắc | Hà Nội` are other names.
  private func stands(_ tokens: Range<Int>) -> Bool {
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    if start > 0, !reading.shape(start).contains(.lineStart), isName(start - 1) || followsThing(start) { return false }
    return !organizations.continues(end) || !isName(end)
  }

  /// Whether a token belongs to a name that no body or role explains.
  private func isName(_ token: Int) -> Bool {
    organizations.isCapitalized(token) && reading.kind(token) == .syllable
      && reading.layers.layers(at: token).isDisjoint(with: [.organization, .role])
      && reading.text.phrases.longest(.places, at: token) == nil
  }

  /// Whether a street, a bridge, a prize bears the name.
  private func followsThing(_ start: Int) -> Bool {
    for length in 1...3 where start >= length {
      for match in reading.text.phrases.matches(at: start - length) where match.length == length {
        if match.entry.table == .nameHeads { return true }
        if match.entry.table == .placeHeads, vocabulary.head(match.entry).contains(.street) { return true }
      }
    }
    return false
  }

  /// Whether a name means people as often: `Hồ Chí Minh`; or is one syllable that opens a sentence: `Anh`, `Đức`.
  private func isOtherWord(_ tokens: Range<Int>) -> Bool {
    if tokens.count > 2 { return organizations.names.hasNameForm(tokens) }
    guard tokens.count == 1 else { return false }
    let start = tokens.lowerBound
    return start == 0 || reading.shape(start).contains(.lineStart) || reading.kind(start - 1) != .syllable
      || reading.shape(start).contains(.allCapitals)
  }

  private func isBeforeWide(_ end: Int) -> Bool {
    guard organizations.continues(end), reading.isMark(.comma, at: end), organizations.continues(end + 1),
      let match = reading.text.phrases.longest(.places, at: end + 1)
    else { return false }
    return match.length > 1 && vocabulary.name(match.entry).contains(.province)
  }

  // MARK: Level

  private func place(_ tokens: Range<Int>, _ name: Range<Int>, _ levels: PlaceVocabulary.Levels, rule: Rule)
    -> PlaceReading
  {
    let match = reading.text.phrases.longest(.places, at: name.lowerBound).flatMap {
      $0.length == name.count ? $0 : nil
    }
    let known = match.map { vocabulary.name($0.entry) } ?? []
    let level = level(levels, known)
    return PlaceReading(
      tokens: tokens, name: name, level: level, period: match.flatMap { period($0.entry, level) }, rule: rule.name)
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
