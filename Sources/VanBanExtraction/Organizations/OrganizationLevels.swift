import VanBanLexicon
import VanBanSegmentation

/// Tells where a body works and how much of the country it works for, by the words of its name.
struct OrganizationLevels {
  private let reading: Reading
  private let places: [PlaceReading]
  private let links: [Place.ID]

  init(_ findings: Findings) {
    reading = findings.reading
    places = findings.placeMentions
    links = findings.placeLinks
  }

  /// The level that a name tells.
  func level(of tokens: Range<Int>, isCentral: Bool) -> AdministrativeLevel? {
    firstPlace(in: tokens).flatMap(administrative) ?? genericLevel(of: tokens) ?? wordLevel(of: tokens)
      ?? (isCentral ? .central : nil)
  }

  /// The first place that a name bears.
  func place(of tokens: Range<Int>) -> Place.ID? { firstPlace(in: tokens).map { links[$0] } }

  /// The index of the first place inside a name. O(log n).
  private func firstPlace(in tokens: Range<Int>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].tokens.upperBound <= tokens.upperBound ? low : nil
  }

  private func administrative(_ place: Int) -> AdministrativeLevel? {
    switch places[place].level {
    case .province: .province
    case .district: .district
    case .commune: .commune
    default: nil
    }
  }

  /// `UBND tỉnh`, `Công an xã`: the word for a unit without its name, not as a part of another word such as `Chính phủ`.
  private func genericLevel(of tokens: Range<Int>) -> AdministrativeLevel? {
    let vocabulary = PlaceVocabulary.standard
    var next = tokens.lowerBound
    while next < tokens.upperBound {
      let token = next
      let head = reading.phrase(of: .placeHeads, at: token)
      let word = max(1, reading.length(of: .words, at: token))
      next += max(word, head?.length ?? 1)
      guard let head, head.length >= word else { continue }
      switch vocabulary.head(head.entry) {
      case .province: return .province
      case .district: return .district
      case .commune: return .commune
      default: continue
      }
    }
    return nil
  }

  /// `Sở Y tế`, `Huyện ủy`, `Bộ Tài chính`.
  private func wordLevel(of tokens: Range<Int>) -> AdministrativeLevel? {
    for token in tokens {
      guard let word = reading.phrase(of: .organizationLevels, at: token) else { continue }
      return OrganizationKinds.standard.level(word.entry)
    }
    return nil
  }
}
