import VanBanLexicon
import VanBanSegmentation

/// Places and proper names inside the names of bodies.
extension OrganizationGrammar {
  private static let level = WordKeys("cấp")
  private static let all = WordKeys("các")
  private static let levels = WordKeys("tỉnh huyện xã bộ phường cao cục sở")
  private static let trung = WordKeys("trung")
  private static let nation = WordKeys("quốc")
  private static let centre = WordKeys("tw tư t.ư t.w")
  private static let ward = WordKeys("ương gia")
  private static let house = WordKeys("nhà")
  private static let state = WordKeys("nước")
  private static let supreme = WordKeys("tối")
  private static let high = WordKeys("cao")
  static let longestName = 12

  /// Where a place ends: `tỉnh Sơn La`, `TP. Huế`, `tỉnh`, `cấp xã`, `Trung ương`, `Đắk Lắk`.
  func place(at start: Int) -> Int? {
    guard start < limit else { return nil }
    if Self.levelOpeners.contains(reading, start),
      let end = placeGroup(at: start) ?? levelPhrase(at: start) ?? wholeCountry(at: start)
    {
      return end
    }
    let tables = reading.tables(start)
    if tables.contains(.placeHeads), let end = headedPlace(at: start) { return end }
    return tables.contains(.places) ? bareName(at: start) : nil
  }

  /// The first words of places that are told by words alone.
  private static let levelOpeners = WordKeys("các những cấp tw tư t.ư t.w tối trung quốc nhà")

  /// `cấp tỉnh`, `cấp tỉnh, cấp xã`, `các cấp`.
  private func levelPhrase(at start: Int) -> Int? {
    guard Self.level.contains(reading, start), Self.levels.contains(reading, start + 1) else {
      return Self.all.contains(reading, start) && Self.level.contains(reading, start + 1) ? start + 2 : nil
    }
    var end = start + 2
    while continues(end), reading.isMark(.comma, at: end) || Self.and.contains(reading, end),
      Self.level.contains(reading, end + 1), Self.levels.contains(reading, end + 2)
    { end += 3 }
    return end
  }

  /// `Trung ương`, `TW`, `quốc gia`, `tối cao`.
  func wholeCountry(at start: Int) -> Int? {
    guard Self.levelOpeners.contains(reading, start) else { return nil }
    if Self.centre.contains(reading, start), reading.shape(start).contains(.capitalized),
      reading.kind(start) == .abbreviation || reading.shape(start).contains(.allCapitals)
    {
      return start + 1
    }
    if Self.supreme.contains(reading, start), Self.high.contains(reading, start + 1), continues(start + 1) {
      return start + 2
    }
    let opens = Self.trung.contains(reading, start) || Self.nation.contains(reading, start)
    if opens, Self.ward.contains(reading, start + 1), continues(start + 1) { return start + 2 }
    return Self.house.contains(reading, start) && Self.state.contains(reading, start + 1) ? start + 2 : nil
  }

  /// A word for a place with the place's name; the word alone for units with authorities of their own.
  private func headedPlace(at start: Int) -> Int? {
    guard let head = reading.phrase(of: .placeHeads, at: start), !opensName(start) else { return nil }
    let afterHead = start + head.length
    let levels = vocabulary.levels(head.entry)
    if continues(afterHead), let end = placeName(at: afterHead, mayBeNumber: true) { return end }
    let isWord = reading.text.tokens.span(start..<afterHead).length > 2
    guard levels.contains(.administrative), isWord else { return nil }
    return centralUnits(from: afterHead) ?? furtherUnits(from: afterHead)
  }

  /// The unit around a place, without a comma: `xã Hòa Bình | huyện Chợ Mới`.
  func widerPlace(at start: Int) -> Int? {
    guard let head = reading.phrase(of: .placeHeads, at: start), !opensName(start),
      vocabulary.levels(head.entry).contains(.administrative), continues(start + head.length)
    else { return nil }
    return placeName(at: start + head.length, mayBeNumber: false)
  }

  /// The name of a place behind the word for it.
  func placeName(at start: Int, mayBeNumber: Bool) -> Int? {
    if mayBeNumber, reading.kind(start) == .number { return start + 1 }
    guard isCapitalized(start) else { return nil }
    let listed = length(of: .places, at: start)
    let run = capitalizedRun(from: start)
    if listed > 0 { return extended(start + listed, to: run) }
    return names.likelyName(start..<run) ? nil : beforeName(start..<run, isOwn: false)
  }

  /// `Vĩnh Mỹ | B`, `Bảo Lộc | 1`: a letter or number that tells neighbours apart.
  private func extended(_ end: Int, to run: Int) -> Int {
    guard continues(end) else { return end }
    let isLetter = end < run && reading.text.length(of: end) == 1
    return isLetter ? end + 1 : end
  }

  /// Whether a person's name opens here: `Hồ Đức Phớc`, `Trường Chinh`.
  func opensName(_ start: Int) -> Bool {
    length(of: .familyNames, at: start) > 0 && names.likelyName(start..<capitalizedRun(from: start))
      || length(of: .personAliases, at: start) > 0 && isCapitalized(start + 1)
  }

  /// A place without a word for it: `Sở Y tế | Đắk Lắk`.
  private func bareName(at start: Int) -> Int? {
    let listed = length(of: .places, at: start)
    guard listed > 0, isCapitalized(start) else { return nil }
    let run = capitalizedRun(from: start)
    if listed < run - start, names.likelyName(start..<run) { return nil }
    return extended(start + listed, to: run)
  }
}
