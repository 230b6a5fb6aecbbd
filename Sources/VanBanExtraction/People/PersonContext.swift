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

  /// A name that a narrow column breaks behind the family name: `Nguyễn ⏎ Văn An`.
  func broken(at start: Int) -> PersonName? {
    guard let family = reading.text.phrases.longest(.familyNames, at: start),
      names.vocabulary.familyCount(family.entry) >= Self.listedFamily
    else { return nil }
    let given = start + family.length
    var end = given
    while end < limit, end - given < 4, names.isGivenSyllable(end), end == given || !reading.isLineStart(end) {
      end += 1
    }
    guard end > given + 1, reading.isLineStart(given), reading.isLineStart(end),
      !reading.shape(given).contains(.paragraphStart)
    else { return nil }
    return PersonName(tokens: start..<end, kind: .full)
  }

  /// A name of two parts or more where its place in the layout says that one stands here: a full name, or a pen name
  /// of given names alone.
  func unknown(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)), name.tokens.count > 1, name.tokens.count < 6,
      !reading.shape(start).contains(.allCapitals), !isWidePlace(name.tokens), !opensHead(start)
    else { return nil }
    return isMadeOfNames(name) ? name : nil
  }

  /// A name of several parts, of any language, where the text says that it is an author's.
  func credited(at start: Int) -> PersonName? {
    guard let name = several(at: start), !isWidePlace(name.tokens), !opensHead(start) else { return nil }
    return name
  }

  /// Whether a province or a country has the name; communes are often called like people.
  private func isWidePlace(_ tokens: Range<Int>) -> Bool {
    guard let place = reading.text.phrases.longest(.places, at: tokens.lowerBound), place.length == tokens.count
    else { return false }
    return OrganizationVocabulary.standard.isWide(place.entry)
  }

  /// A full Vietnamese name of a common family that no place bears, where a row of a table begins with one.
  func listed(at start: Int) -> PersonName? {
    guard let name = expected(at: start), name.kind == .full, !names.isPlace(name.tokens),
      let family = reading.text.phrases.longest(.familyNames, at: start)
    else { return nil }
    return names.vocabulary.familyCount(family.entry) >= Self.listedFamily && isMadeOfNames(name) ? name : nil
  }

  private static let listedFamily = 100

  /// A full name where a signature or a table says that one stands here, though a place may be called the same.
  func expected(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)), name.tokens.count > 1, !isWidePlace(name.tokens), !opensHead(start)
    else { return nil }
    return reading.text.phrases.longest(.familyNames, at: start) != nil || isMadeOfNames(name) ? name : nil
  }

  /// Whether every part is used in names, or is no Vietnamese word behind a family name.
  private func isMadeOfNames(_ name: PersonName) -> Bool {
    if reading.text.phrases.longest(.fields, at: name.tokens.lowerBound)?.length == name.tokens.count { return false }
    let family = reading.text.phrases.longest(.familyNames, at: name.tokens.lowerBound)?.length ?? 0
    return name.tokens.dropFirst(family).allSatisfy { token in
      !reading.shape(token).contains(.allCapitals) && names.isGivenSyllable(token)
        || reading.kind(token) == .abbreviation
        || family > 0 && reading.key(token) == Lexicon.unknown
    }
  }

  /// Whether a word for a place or a body begins here.
  private func opensHead(_ start: Int) -> Bool {
    let tables = reading.text.phrases.tables(at: start)
    let isHead = tables.contains(.placeHeads) || tables.contains(.organizationHeads)
    return isHead && !tables.contains(.familyNames)
  }

  /// A name that is one wherever it stands: a common family with two given names or more, no thing's name.
  func certain(at start: Int) -> PersonName? {
    guard let family = reading.text.phrases.longest(.familyNames, at: start),
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

  /// A name behind a role: in full, or foreign; a single Vietnamese syllable there is another word.
  func afterRole(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)), !opensHead(start) else { return nil }
    if reading.text.phrases.longest(.familyNames, at: start) != nil, name.tokens.count > 1 { return name }
    let isForeign = name.tokens.contains { reading.key($0) == Lexicon.unknown }
    return isForeign && !reading.shape(start).contains(.allCapitals) ? name : nil
  }

  /// A name behind an honorific: no abbreviation of a body, no place.
  func afterHonorific(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)) else { return nil }
    if name.kind == .initials { return name }
    if name.tokens.count == 1, reading.shape(start).contains(.allCapitals) || isOpenWord(start) { return nil }
    let isPlace = name.tokens.count > 1 && names.isPlace(name.tokens) && !names.hasNameForm(name.tokens)
    return opensHead(start) || isPlace ? nil : name
  }

  /// Whether a capital opens a common word that goes on in lower case: `chiến sĩ Quân đội`.
  private func isOpenWord(_ start: Int) -> Bool {
    guard let word = reading.text.phrases.longest(.words, at: start), word.length > 1 else { return false }
    return !reading.shape(start + 1).contains(.capitalized)
  }

  /// Whether the line before closes with a role, or says that the paper is signed.
  func isSignature(_ start: Int) -> Bool {
    guard start > 0, reading.shape(start).contains(.lineStart) else { return false }
    return reading.layers.layers(at: start - 1).contains(.role) || reading.isMark(.closingParenthesis, at: start - 1)
  }

  /// Where an honorific ends; its words may belong to a place (`Bà Rịa`) or to a common word (`anh em`).
  func honorificEnd(at start: Int) -> Int? {
    guard let match = reading.text.phrases.longest(.honorifics, at: start) else { return nil }
    let place = reading.text.phrases.longest(.places, at: start)?.length ?? 0
    return place > match.length || isFamily(start) || isInName(start, match.length) ? nil : start + match.length
  }

  /// Whether a capitalised form of address goes on with a name: `Hai | Bà | Trưng`.
  private func isInName(_ start: Int, _ length: Int) -> Bool {
    guard start > 0, length == 1, !reading.shape(start).contains(.lineStart),
      reading.shape(start).contains(.capitalized), !reading.shape(start).contains(.allCapitals)
    else { return false }
    for before in 1...2 where start >= before {
      if let place = reading.text.phrases.longest(.places, at: start - before), place.length > before { return true }
    }
    return reading.kind(start - 1) == .syllable && reading.shape(start - 1).contains(.capitalized)
      && reading.text.phrases.longest(.honorifics, at: start - 1) == nil
      && reading.layers.layers(at: start - 1).isDisjoint(with: [.role, .organization])
  }

  /// Whether `Ông` in the middle of a sentence is a family name: no family name follows it.
  private func isFamily(_ start: Int) -> Bool {
    guard start > 0, !reading.shape(start).contains(.lineStart), reading.kind(start - 1) == .syllable,
      reading.shape(start).contains(.capitalized), let name = names.vietnamese(at: start), name.tokens.count > 2
    else { return false }
    return reading.text.phrases.longest(.familyNames, at: start + 1).map {
      names.vocabulary.familyCount($0.entry) < PersonNameGrammar.commonFamily
    } ?? true
  }

  /// The name, if no body, reference or role covers it.
  private func free(_ name: PersonName?) -> PersonName? {
    guard let name, !reading.layers.covers(name.tokens, [.organization, .legalReference, .role]) else { return nil }
    return name
  }

  private static let farthestHead = 4

  /// Whether the words before make the name that of a street, a school, a prize.
  func namesAThing(_ start: Int) -> Bool {
    if start > 0, reading.kind(start - 1) == .number, !reading.shape(start).contains(.lineStart) { return true }
    for length in 1...Self.farthestHead where start >= length {
      for match in reading.text.phrases.matches(at: start - length) where match.length == length {
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
