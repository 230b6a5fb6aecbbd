import VanBanLexicon
import VanBanSegmentation

/// Reads names where the words around them are taken into account.
struct PersonContext {
  let reading: Reading
  let limit: Int
  let names: PersonNameGrammar

  init(_ reading: Reading, limit: Int) {
    self.reading = reading
    self.limit = limit
    names = PersonNameGrammar(reading, limit: limit)
  }

  func vietnamese(at start: Int) -> PersonName? { free(names.vietnamese(at: start)) }
  func any(at start: Int) -> PersonName? { free(names.any(at: start)) }

  /// A name of two parts or more where its place in the layout says that one stands here.
  func unknown(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)), name.tokens.count > 1, name.tokens.count < 6 else { return nil }
    let isStrange = name.tokens.contains { reading.text.phrases.tables(at: $0).contains(.words) }
    let family = reading.text.phrases.longest(.familyNames, at: start)
    guard family != nil || !isStrange else { return nil }
    return names.isPlace(name.tokens) ? nil : name
  }

  /// A name that is one wherever it stands: a common family with two given names or more, no thing's name.
  func certain(at start: Int) -> PersonName? {
    guard let family = reading.text.phrases.longest(.familyNames, at: start),
      names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.commonFamily,
      let name = free(names.vietnamese(at: start)), name.tokens.count > 2, names.likelyName(name.tokens)
    else { return nil }
    return namesAThing(start) ? nil : name
  }

  /// Where an honorific ends; its words may belong to a place (`Bà Rịa`) or to a common word (`anh em`).
  func honorificEnd(at start: Int) -> Int? {
    guard let match = reading.text.phrases.longest(.honorifics, at: start) else { return nil }
    let place = reading.text.phrases.longest(.places, at: start)?.length ?? 0
    return place > match.length ? nil : start + match.length
  }

  /// The name, if no body, reference or role covers it.
  private func free(_ name: PersonName?) -> PersonName? {
    guard let name, !reading.layers.covers(name.tokens, [.organization, .legalReference, .role]) else { return nil }
    return name
  }

  private static let farthestHead = 4

  /// Whether the words before make the name that of a street, a school, a prize.
  func namesAThing(_ start: Int) -> Bool {
    for length in 1...Self.farthestHead where start >= length {
      for match in reading.text.phrases.matches(at: start - length) where match.length == length {
        switch match.entry.table {
        case .placeHeads, .organizationHeads, .nameHeads: return true
        default: break
        }
      }
    }
    return false
  }
}
