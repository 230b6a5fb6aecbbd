import VanBanLexicon
import VanBanSegmentation

/// Places with a word for their kind, and several under one word.
extension PlaceGrammar {
  func headed(at start: Int, nameAt word: Int, _ levels: PlaceVocabulary.Levels) -> PlaceReading? {
    guard !levels.contains(.street), start < limit else { return nil }
    let nameStart = word < limit && reading.isMark(.colon, at: word) ? word + 1 : word
    guard organizations.continues(nameStart), let name = name(at: nameStart, levels), isWhole(start..<name.upperBound)
    else { return nil }
    return place(start..<name.upperBound, name, levels, .headed)
  }

  /// The name behind a word for a place; a country's must be in the gazetteer, a ward's may be a number.
  func name(at start: Int, _ levels: PlaceVocabulary.Levels) -> Range<Int>? {
    let isListed = organizations.length(of: .places, at: start) > 0
    if levels.contains(.country) || levels.contains(.region), !isListed { return nil }
    if !isListed, opensWord(start) { return nil }
    guard let end = organizations.placeName(at: start, mayBeNumber: !levels.contains(.province)) else { return nil }
    return reading.layers.covers(start..<end, .person) ? nil : start..<end
  }

  /// Whether a capital opens a common word: `bản | Hiến pháp`.
  private func opensWord(_ start: Int) -> Bool {
    guard let word = reading.phrase(of: .words, at: start), word.length > 1 else { return false }
    return !organizations.isCapitalized(start + 1)
  }

  /// Whether a body, a reference or a date takes the words whole or not at all.
  private func isWhole(_ tokens: Range<Int>) -> Bool {
    let layers: Layer = [.organization, .legalReference, .date]
    let first = reading.layers.layers(at: tokens.lowerBound).intersection(layers)
    return reading.layers.layers(at: tokens.upperBound - 1).intersection(layers) == first
  }

  private static let and = WordKeys("và cùng")

  func listed(behind first: PlaceReading, _ levels: PlaceVocabulary.Levels) -> [PlaceReading] {
    var places = [first]
    var end = first.tokens.upperBound
    while let next = furtherName(from: end, levels) {
      places.append(place(next, next, levels, .listed))
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
}
