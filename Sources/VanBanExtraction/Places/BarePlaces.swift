import VanBanLexicon
import VanBanSegmentation

/// Places without a word for their kind.
extension PlaceGrammar {
  /// A province, a country or a foreign city; or a smaller place with one of those behind it: `Hương Sơn, Hà Tĩnh`.
  func bare(at start: Int) -> PlaceReading? {
    guard let match = reading.phrase(of: .places, at: start), start + match.length <= limit else {
      return nil
    }
    let tokens = start..<start + match.length
    let levels = vocabulary.name(match.entry)
    guard stands(tokens), !reading.layers.covers(tokens, [.person, .legalReference]) else { return nil }
    if !levels.isDisjoint(with: .wide) { return isOtherWord(tokens) ? nil : wide(tokens, levels) }
    guard isBeforeWide(tokens.upperBound) else { return nil }
    return place(tokens, tokens, levels, .chained)
  }

  private func wide(_ tokens: Range<Int>, _ levels: PlaceVocabulary.Levels) -> PlaceReading {
    place(tokens, tokens, levels.intersection(.wide), .known)
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
      && reading.phrase(of: .places, at: token) == nil
  }

  /// Whether a street, a bridge, a prize bears the name.
  private func followsThing(_ start: Int) -> Bool {
    for length in 1...3 where start >= length {
      for match in reading.phrases(at: start - length) where match.length == length {
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
      let match = reading.phrase(of: .places, at: end + 1)
    else { return false }
    return match.length > 1 && vocabulary.name(match.entry).contains(.province)
  }
}
