import VanBanLexicon
import VanBanSegmentation

/// Joins mentions of places: the same name at the same level, and a bare name with the one place of that name.
struct PlaceResolution {
  private let reading: Reading
  /// The places by their first mention.
  private(set) var places: [Place] = []
  /// The place of each mention.
  private(set) var links: [Place.ID] = []
  private var byName: [NameFingerprint: [Int]] = [:]

  init(_ found: [PlaceReading], _ reading: Reading) {
    self.reading = reading
    for place in found { links.append(add(place)) }
    for index in found.indices.dropLast() { relate(found[index], found[index + 1], index) }
  }

  private mutating func add(_ found: PlaceReading) -> Place.ID {
    let mention = Place.Mention(span: reading.span(found.tokens), evidence: Evidence(rule: found.rule))
    let name = NameFingerprint(found.name, reading)
    let alike = byName[name, default: []]
    if let known = alike.first(where: { places[$0].level == found.level }) {
      places[known].mentions.append(mention)
      if places[known].kind == nil { places[known].kind = kind(found) }
      return places[known].id
    }
    byName[name, default: []].append(places.count)
    places.append(
      Place(
        id: Place.ID(places.count + 1), name: reading.words(found.name), kind: kind(found), level: found.level,
        period: found.period, mentions: [mention]))
    return Place.ID(places.count)
  }

  private func kind(_ found: PlaceReading) -> String? {
    let end = found.name.lowerBound
    guard found.tokens.lowerBound < end else { return nil }
    let isColon = reading.isMark(.colon, at: end - 1)
    return reading.words(found.tokens.lowerBound..<(isColon ? end - 1 : end)).lowercased()
  }

  private static let under = WordKeys("thuộc của")

  /// `xã Sơn Bằng, huyện Hương Sơn`: what stands behind a place and is wider is where it lies.
  private mutating func relate(_ inner: PlaceReading, _ outer: PlaceReading, _ index: Int) {
    let gap = inner.tokens.upperBound..<max(inner.tokens.upperBound, outer.tokens.lowerBound)
    let joins =
      gap.isEmpty
      || gap.count == 1
        && (reading.isMark(.comma, at: gap.lowerBound)
          || Self.under.contains(reading, gap.lowerBound))
    let isInner = rank(inner) > 0 || inner.rule == PlaceRules.chained.name
    guard joins, outer.rule != PlaceRules.listed.name, isInner, rank(outer) > rank(inner),
      outer.tokens.isEmpty || !reading.shape(outer.tokens.lowerBound).contains(.lineStart)
    else { return }
    let place = links[index].number - 1
    if places[place].parent == nil { places[place].parent = links[index + 1] }
  }

  /// How wide a place is; 0 where that is open.
  private func rank(_ place: PlaceReading) -> Int {
    switch place.level {
    case .village: 1
    case .commune: 2
    case .district: 3
    case .province, .city: 4
    case .country: 5
    default: 0
    }
  }
}
