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

  func vietnamese(at start: Int) -> PersonName? {
    free(names.vietnamese(at: start)).flatMap { isWidePlace($0.tokens) ? nil : $0 }
  }

  /// A name of several parts, of any language.
  func several(at start: Int) -> PersonName? {
    free(names.any(at: start)).flatMap { $0.tokens.count > 1 && !isWidePlace($0.tokens) ? $0 : nil }
  }

  /// Whether a province or a country has the name; communes are often called like people.
  func isWidePlace(_ tokens: Range<Int>) -> Bool {
    guard let place = reading.phrase(of: .places, at: tokens.lowerBound), place.length == tokens.count
    else { return false }
    return OrganizationVocabulary.standard.isWide(place.entry)
  }

  /// Whether every part is used in names, or is no Vietnamese word behind a family name.
  func isMadeOfNames(_ name: PersonName) -> Bool {
    if reading.phrase(of: .fields, at: name.tokens.lowerBound)?.length == name.tokens.count { return false }
    let family = reading.length(of: .familyNames, at: name.tokens.lowerBound)
    return name.tokens.dropFirst(family).allSatisfy { token in
      !reading.shape(token).contains(.allCapitals) && names.isGivenSyllable(token)
        || reading.kind(token) == .abbreviation
        || family > 0 && reading.key(token) == Lexicon.unknown
    }
  }

  /// Whether a word for a place or a body begins here.
  func opensHead(_ start: Int) -> Bool {
    let tables = reading.tables(start)
    let isHead = tables.contains(.placeHeads) || tables.contains(.organizationHeads)
    return isHead && !tables.contains(.familyNames)
  }

  /// A name that is one wherever it stands: a common family with two given names or more, no thing's name.
  func certain(at start: Int) -> PersonName? {
    guard let family = reading.phrase(of: .familyNames, at: start),
      names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.commonFamily,
      let name = free(names.vietnamese(at: start)), name.tokens.count > 2, names.hasNameForm(name.tokens),
      !reading.shape(start).contains(.allCapitals)
    else { return nil }
    return namesAThing(start) || names.isPlace(name.tokens) && isListed(start) ? nil : name
  }

  private static let and = WordKeys("và")

  /// Whether a name goes on a list, such as one of wards.
  private func isListed(_ start: Int) -> Bool {
    start > 0 && (reading.kind(start - 1) == .punctuation || Self.and.contains(reading, start - 1))
  }

  /// The name, if no body, reference or role covers it.
  func free(_ name: PersonName?) -> PersonName? {
    guard let name, !reading.layers.covers(name.tokens, [.organization, .legalReference, .role]) else { return nil }
    return name
  }

  private static let farthestHead = 4

  /// Whether the words before make the name that of a street, a school, a prize, or of one that another name is joined
  /// to: `ngã tư Lê Lợi - Nguyễn Huệ`.
  func namesAThing(_ start: Int) -> Bool {
    if start > 0, reading.kind(start - 1) == .number, !reading.shape(start).contains(.lineStart) { return true }
    return followsHead(start) || joinedName(before: start).map(followsHead) ?? false
  }

  private static let longestName = 6

  /// Where a capitalised name begins that a hyphen joins to the one at a token.
  private func joinedName(before start: Int) -> Int? {
    guard start > 1, reading.isMark(.hyphen, at: start - 1), !reading.shape(start - 1).contains(.lineStart) else {
      return nil
    }
    var first = start - 1
    while first > 0, start - first <= Self.longestName, reading.kind(first - 1) == .syllable,
      reading.shape(first - 1).contains(.capitalized), !reading.shape(first).contains(.lineStart)
    { first -= 1 }
    return first < start - 1 ? first : nil
  }

  private func followsHead(_ start: Int) -> Bool {
    for length in 1...Self.farthestHead where start >= length {
      for match in reading.phrases(at: start - length) where match.length == length {
        switch match.entry.table {
        case .placeHeads, .nameHeads: return true
        case .organizationHeads where OrganizationVocabulary.standard.isNamed(match.entry): return true
        default: break
        }
      }
    }
    return false
  }
}
