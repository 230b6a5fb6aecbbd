import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Joins mentions of places: the same name at the same level, and a bare name with the one place of that name.
struct PlaceResolution {
  private let reading: Reading
  /// The places by their first mention.
  private(set) var places: [Place] = []
  /// The place of each mention.
  private(set) var links: [Place.ID] = []
  /// The places by name and level.
  private var byName: FingerprintTable

  init(_ found: [PlaceReading], _ reading: Reading) {
    self.reading = reading
    byName = FingerprintTable(expecting: found.count / 2)
    links.reserveCapacity(found.count)
    for place in found { links.append(add(place)) }
    for index in found.indices.dropLast() { relate(found[index], found[index + 1], index) }
  }

  private mutating func add(_ found: PlaceReading) -> Place.ID {
    let mention = Place.Mention(span: reading.span(found.tokens), evidence: Evidence(rule: found.form.rule.name))
    var name = NameFingerprint(found.name, reading)
    name.add(number: number(found.level))
    let known = byName.number(of: name.bits, orAdd: places.count)
    if known < places.count {
      places[known].mentions.append(mention)
      if places[known].kind == nil { places[known].kind = kind(found) }
      return places[known].id
    }
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
    let word = found.tokens.lowerBound..<(isColon ? end - 1 : end)
    let isLower = word.allSatisfy { !reading.shape($0).contains(.capitalized) }
    return isLower ? reading.words(word) : LowerCase.fold(reading.words(word))
  }

  private static let under = WordKeys("thuộc của")

  /// `xã Sơn Bằng, huyện Hương Sơn`: what stands behind a place and is wider is where it lies.
  private mutating func relate(_ inner: PlaceReading, _ outer: PlaceReading, _ index: Int) {
    let isInner = width(inner.level) > 0 || inner.form == .chained
    guard isInner, outer.form != .listed, width(outer.level) > width(inner.level), joins(inner, outer) else { return }
    let place = links[index].number - 1
    if places[place].parent == nil { places[place].parent = links[index + 1] }
  }

  /// Whether nothing stands between two places of one line, or a comma, or `thuộc`.
  private func joins(_ inner: PlaceReading, _ outer: PlaceReading) -> Bool {
    let end = inner.tokens.upperBound
    let isJoined =
      outer.tokens.lowerBound <= end
      || outer.tokens.lowerBound == end + 1
        && (reading.isMark(.comma, at: end) || Self.under.contains(reading, end))
    return isJoined && !reading.shape(outer.tokens.lowerBound).contains(.lineStart)
  }

  /// How wide a level is; 0 where that is open.
  private func width(_ level: AdministrativeLevel?) -> Int {
    switch level {
    case .village: 1
    case .commune: 2
    case .district: 3
    case .province, .city: 4
    case .country: 5
    default: 0
    }
  }

  /// A number for each level, 0 for none.
  private func number(_ level: AdministrativeLevel?) -> Int {
    switch level {
    case .none: 0
    case .central: 1
    case .province: 2
    case .district: 3
    case .commune: 4
    case .village: 5
    case .region: 6
    case .country: 7
    case .city: 8
    }
  }
}
