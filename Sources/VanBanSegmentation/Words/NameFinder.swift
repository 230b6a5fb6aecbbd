import VanBanLexicon

/// Finds the names of people and places of one sentence by their capitals.
struct NameFinder {
  private let text: SegmentedText
  private let sentence: Range<Int>
  /// The first token that the sentence's own capital stands on.
  private let opening: Int

  init(_ text: SegmentedText, _ sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    opening = sentence.first { text.tokens.kinds[$0] == .syllable } ?? sentence.upperBound
  }

  /// Where the longest common word that starts at a token ends: behind the token itself when none is listed.
  func commonWordEnd(at token: Int) -> Int {
    token + (text.phrases.longest(.words, at: token)?.length ?? 1)
  }

  /// Where the name that starts at a token ends; `nil` when no name of two syllables or more starts there.
  func nameEnd(at token: Int) -> Int? {
    let place = text.phrases.longest(.places, at: token).map { token + $0.length } ?? token
    let end = max(runEnd(from: token), place)
    return end > token + 1 && end <= sentence.upperBound ? end : nil
  }

  /// Takes capitalised syllables up to one that opens a word written small (`Bộ Giáo dục`).
  private func runEnd(from start: Int) -> Int {
    guard isNameSyllable(start), start != opening || opensName(start) else { return start }
    var end = start
    while end < sentence.upperBound, isNameSyllable(end), end == start || !opensCommonWord(end) { end += 1 }
    return end
  }

  private func isNameSyllable(_ token: Int) -> Bool {
    let shape = text.tokens.shapes[token]
    return text.tokens.kinds[token] == .syllable && shape.contains(.capitalized)
      && shape.isDisjoint(with: [.allCapitals, .figures])
  }

  /// Whether a word of the lexicon starts here whose later syllables are not all capitalised.
  private func opensCommonWord(_ token: Int) -> Bool {
    let end = commonWordEnd(at: token)
    return end <= sentence.upperBound && !(token..<end).allSatisfy(isNameSyllable)
  }

  /// At the start of a sentence everything is capitalised: a family name counts there, unless it is a way to address
  /// someone (`Ông`).
  private func opensName(_ token: Int) -> Bool {
    let tables = text.phrases.tables(at: token)
    guard tables.contains(.familyNames), text.phrases.longest(.honorifics, at: token) == nil else { return false }
    return !opensCommonWord(token)
  }
}
