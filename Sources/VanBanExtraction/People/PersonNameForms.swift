import VanBanLexicon
import VanBanSegmentation

/// A name as the text writes it.
package struct PersonName {
  /// The tokens of the name.
  package var tokens: Range<Int>
  /// How it is given.
  package var kind: Person.Mention.Kind
}

/// The forms of names.
extension PersonNameGrammar {
  private static let mostParts = 4
  private static let longestForeign = 5

  /// A Vietnamese name in full: a family name and one to four syllables, in title case or in capitals, perhaps closed by
  /// an initial: `Nguyễn Thị Thanh Hằng`, `PHẠM THỊ THANH TRÀ`, `Nguyễn Văn A.`.
  package func vietnamese(at start: Int) -> PersonName? {
    guard isNamePart(start), let family = reading.phrase(of: .familyNames, at: start) else { return nil }
    let isCapitals = isInCapitals(start)
    if isCapitals, !isCommonInCapitals(start, family) { return nil }
    var end = start + family.length
    let last = end + Self.mostParts
    while end < last, isFurtherPart(end, isCapitals: isCapitals) { end += 1 }
    let isCut = end - start > 3 && opensWord(end - 1)
    if isCut { end -= 1 }
    if !isHyphenated(end), let initial = initial(at: end) {
      return PersonName(tokens: start..<initial, kind: .initials)
    }
    guard end > start + family.length, end <= limit, !isHyphenated(end), isCut || !goesOn(end, isCapitals: isCapitals)
    else {
      return nil
    }
    return PersonName(tokens: start..<end, kind: .full)
  }

  /// A name of any language, where what stands before says that it is one: `Marc Vandermeulen`, `Y Thanh Hà Niê Kđăm`,
  /// `Bường`, `H.`.
  package func any(at start: Int) -> PersonName? {
    if let name = vietnamese(at: start) { return name }
    if let end = initials(at: start) ?? initial(at: start) { return PersonName(tokens: start..<end, kind: .initials) }
    guard isNamePart(start), !opensTerm(start), !isInCapitals(start) else { return nil }
    var end = start + 1
    while end - start < Self.longestForeign, let next = foreignPart(at: end) { end = next }
    if let initial = initial(at: end) { return PersonName(tokens: start..<initial, kind: .initials) }
    return PersonName(tokens: start..<end, kind: end - start > 1 ? .full : .given)
  }

  /// Whether a common family name opens text in capitals and no common word does: `THỰC HIỆN` is no name.
  private func isCommonInCapitals(_ start: Int, _ family: PhraseMatch) -> Bool {
    vocabulary.familyCount(family.entry) >= Self.commonFamily
      && reading.length(of: .words, at: start) < 2
  }

  /// Words behind a name with which its last syllable makes a common word by chance: `Thu Trang | bị bắt`.
  private static let verbs = WordKeys("bị được có là đã đang sẽ vừa mới cho và với tại ở đến về từ làm ra")

  /// Whether a common word that goes on in lower case begins here: `Nguyễn Văn An | Lưu trữ ngày 3`.
  private func opensWord(_ token: Int) -> Bool {
    guard continues(token + 1), !reading.shape(token + 1).contains(.capitalized),
      !Self.verbs.contains(reading, token + 1), let word = reading.phrase(of: .words, at: token)
    else { return false }
    return word.length > 1
  }

  /// Whether a hyphen without spaces follows that joins parts of a name: `Kim Soo-jin`. One before a word that is none,
  /// as in `Đoàn Khuê-vị tướng`, stands for a dash.
  private func isHyphenated(_ end: Int) -> Bool {
    guard end < limit, reading.isMark(.hyphen, at: end), isGlued(end), isGlued(end + 1) else { return false }
    return reading.key(end + 1) == Lexicon.unknown || isGivenSyllable(end + 1)
      || reading.text.bytes(of: end + 1).allSatisfy { $0 < 0x80 }
  }

  /// Letters that stand for a name: `A.`, `L.T.H`, `Tr.`.
  private func initial(at token: Int) -> Int? {
    guard continues(token), reading.shape(token).contains(.capitalized) else { return nil }
    let length = reading.text.length(of: token)
    if reading.kind(token) == .abbreviation {
      return length <= 8 && (length <= 2 || !isTitleAbbreviation(token)) ? token + 1 : nil
    }
    let isShortened = length <= 2 && isGlued(token + 1) && reading.isMark(.period, at: token + 1)
    return isShortened && !reading.shape(token + 1).contains(.spaceBefore) ? token + 2 : nil
  }

  /// Letters for all parts but the last: `N.T.Huyền`.
  func initials(at token: Int) -> Int? {
    guard token + 1 < limit, reading.kind(token) == .abbreviation, isGlued(token + 1), isGivenSyllable(token + 1)
    else { return nil }
    let bytes = reading.text.bytes(of: token)
    return bytes.count { $0 == UInt8(ascii: ".") } > 1 && bytes.count <= 9 ? token + 2 : nil
  }

  private func isTitleAbbreviation(_ token: Int) -> Bool {
    let tables = reading.tables(token)
    return tables.contains(.honorifics) || tables.contains(.placeHeads) || tables.contains(.titles)
  }

  private func isFurtherPart(_ token: Int, isCapitals: Bool) -> Bool {
    guard continues(token), isNamePart(token), !opensTerm(token) else { return false }
    guard isCapitals else { return !isInCapitals(token) || isSingleLetter(token) }
    return isInCapitals(token) && isGivenSyllable(token)
  }

  private func isSingleLetter(_ token: Int) -> Bool {
    reading.words(token..<token + 1).unicodeScalars.count == 1
  }

  /// Whether capitalised words go on behind what would be the longest name: no name, but a title or a heading.
  private func goesOn(_ token: Int, isCapitals: Bool) -> Bool {
    !isCapitals && continues(token) && isNamePart(token) && !opensTerm(token) && !isInCapitals(token)
  }

  /// A further part of a foreign name, with the hyphen inside `Soo-jin`.
  private func foreignPart(at token: Int) -> Int? {
    guard continues(token) else { return nil }
    if reading.isMark(.hyphen, at: token), isGlued(token), isGlued(token + 1), token + 1 < limit { return token + 2 }
    return isNamePart(token) && !opensTerm(token) ? token + 1 : nil
  }

  private func isGlued(_ token: Int) -> Bool { token < limit && !reading.shape(token).contains(.spaceBefore) }

  /// Whether a title or a body of more than one syllable begins here, so that a name has ended.
  private func opensTerm(_ token: Int) -> Bool {
    if reading.layers.end(of: .role, startingAt: token) != nil { return true }
    return (reading.layers.end(of: .organization, startingAt: token) ?? token) > token + 1
  }

  private func isNamePart(_ token: Int) -> Bool {
    token < limit && reading.kind(token) == .syllable && reading.shape(token).contains(.capitalized)
      && !reading.shape(token).contains(.figures)
  }

  private func isInCapitals(_ token: Int) -> Bool { reading.shape(token).contains(.allCapitals) }

  private func continues(_ token: Int) -> Bool { token < limit && !reading.shape(token).contains(.lineStart) }
}
