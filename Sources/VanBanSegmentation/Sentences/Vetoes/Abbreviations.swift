import VanBanLexicon

/// Vetoes of periods that shorten.
extension SentenceVeto {
  static let abbreviation = SentenceVeto(
    "abbreviation", "An abbreviation such as TP. or PGS.TS. introduces what follows."
  ) { candidate, text in
    if text.kind(candidate.terminator) == .abbreviation {
      return text.lexicon.isTitleAbbreviation(text.tokens.keys[candidate.terminator])
    }
    return !candidate.isClosed && text.isSmallTitle(before: candidate.terminator)
  }

  static let initial = SentenceVeto(
    "initial",
    "A capital and its period before a figure (Q. 1), another such (Lê T. B.) or a foreign name (George W. Bush)."
  ) { candidate, text in
    guard !candidate.isClosed, text.isInitial(endingWith: candidate.terminator) else { return false }
    switch text.kind(candidate.boundary) {
    case .number: return true
    case .syllable:
      return text.tokens.keys[candidate.boundary] == Lexicon.unknown
        || text.isInitial(endingWith: candidate.boundary + 1)
    case .abbreviation: return text.isInitial(endingWith: candidate.boundary)
    default: return false
    }
  }

  static let consonants = SentenceVeto(
    "consonants", "No word lacks a vowel: a capital and small consonants with a period are an abbreviation (Ths., Tp.)."
  ) { candidate, text in
    guard !candidate.isClosed, text.isMark(.period, candidate.terminator), text.touches(candidate.terminator) else {
      return false
    }
    return text.isConsonantsBehindCapital(candidate.terminator - 1)
  }
}

extension SentenceContext {
  /// Whether a token follows the one before without a space.
  func touches(_ token: Int) -> Bool { token > 0 && !has(.spaceBefore, token) }

  /// Whether a period stands behind a title in small letters (`tp.`, `ths.`): without a vowel, it is no word.
  fileprivate func isSmallTitle(before period: Int) -> Bool {
    guard isMark(.period, period), touches(period), isLowerCase(period - 1) else { return false }
    // A lone letter is a unit as well: 60 km/h.
    return spelling(period - 1).count > 1 && spelling(period - 1).allSatisfy { Self.smallConsonants.contains($0) }
      && lexicon.isTitleAbbreviation(tokens.keys[period - 1])
  }

  /// Whether single capitals with periods (`A.`, `J.K.`) end with a token.
  fileprivate func isInitial(endingWith token: Int) -> Bool {
    if kind(token) == .abbreviation {
      return spelling(token).split(separator: UInt8(ascii: ".")).allSatisfy(Self.isSingleCapital)
    }
    return isMark(.period, token) && touches(token) && kind(token - 1) == .syllable
      && Self.isSingleCapital(spelling(token - 1))
  }

  fileprivate func isConsonantsBehindCapital(_ token: Int) -> Bool {
    guard kind(token) == .syllable, has(.capitalized, token) else { return false }
    let letters = spelling(token)
    return 2...4 ~= letters.count && letters.dropFirst().allSatisfy { Self.smallConsonants.contains($0) }
      && !"AEIOUY".utf8.contains(letters[letters.startIndex])
  }

  private static func isSingleCapital(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let first = letters.first else { return false }
    return letters.count == 1 ? first.isAsciiUppercase : letters.elementsEqual("Đ".utf8)
  }

  private static let smallConsonants = Array("bcdfghjklmnpqrstvwxz".utf8)
}
