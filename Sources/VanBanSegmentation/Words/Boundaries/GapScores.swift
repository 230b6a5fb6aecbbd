import VanBanLexicon

/// The scores of the gaps behind the tokens of a text, and the words that they make.
struct GapScores {
  private var scores: [Int32]

  init(_ scores: [Int32]) { self.scores = scores }

  /// Joins the places of the lexicon that an abbreviation opens (`TP. Hồ Chí Minh`): its period is no syllable, so that
  /// no pair tells of it.
  mutating func joinShortenedPlaces(of text: SegmentedText) {
    for token in text.tokens.indices where text.phrases.tables(at: token).contains(.places) {
      guard text.tokens.kinds[token] == .abbreviation || text.tokens.shapes[token].contains(.allCapitals),
        let place = text.phrases.longest(.places, at: token), place.length > 2
      else { continue }
      for inner in token..<token + place.length - 1 { scores[inner] = max(scores[inner], 1) }
    }
  }

  /// Adds the words of one sentence, or of a stretch of one.
  func append(_ sentence: Range<Int>, of text: SegmentedText, to words: inout [WordRun]) {
    var start = sentence.lowerBound
    for token in sentence where token + 1 == sentence.upperBound || scores[token] <= 0 {
      append(chain: start..<token + 1, of: text, to: &words)
      start = token + 1
    }
  }

  /// Adds a chain of joined tokens: one word, or several where words that overlap have made a chain that is none.
  private func append(chain: Range<Int>, of text: SegmentedText, to words: inout [WordRun]) {
    var start = chain.lowerBound
    while chain.upperBound - start > 2, let cut = cut(start..<chain.upperBound, text) {
      words.append(WordRun(tokens: start..<cut, isName: text.isName(start..<cut)))
      start = cut
    }
    words.append(WordRun(tokens: start..<chain.upperBound, isName: text.isName(start..<chain.upperBound)))
  }

  /// Behind which token a chain falls apart first, at its weakest gap; `nil` when it is a word of the lexicon or has a
  /// capital, as names have. Looks at a bounded number of tokens.
  private func cut(_ chain: Range<Int>, _ text: SegmentedText) -> Int? {
    let head = chain.prefix(Self.longestWord)
    let hasCapital = head.contains { text.tokens.shapes[$0].contains(.capitalized) }
    guard !hasCapital, !text.isCommonWord(chain) else { return nil }
    return head.dropLast().min { scores[$0] < scores[$1] }.map { $0 + 1 }
  }

  /// More tokens than a common word has.
  private static let longestWord = 8
}

extension SegmentedText {
  /// Whether a word of several tokens is a proper name: all of it is capitalised, and no common word is spelt so.
  func isName(_ word: Range<Int>) -> Bool {
    word.count > 1 && word.allSatisfy(isNameSyllable) && !isCommonWord(word)
  }

  /// Whether the lexicon lists just these tokens as a word.
  func isCommonWord(_ word: Range<Int>) -> Bool {
    phrases.tables(at: word.lowerBound).contains(.words)
      && phrases.matches(at: word.lowerBound).contains {
        $0.length == word.count && $0.entry.tableNumber == LexiconTable.words.rawValue
      }
  }

  private func isNameSyllable(_ token: Int) -> Bool {
    let shape = tokens.shapes[token]
    return tokens.kinds[token] == .syllable && shape.contains(.capitalized)
      && shape.isDisjoint(with: [.allCapitals, .figures])
  }
}
