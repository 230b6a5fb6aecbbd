import VanBanLexicon

/// Takes the longest word of the lexicon at each place, and runs of capitalised syllables as names.
struct LongestMatchSegmenter: WordSegmenter {
  func words(of text: SegmentedText) -> [WordRun] {
    var words: [WordRun] = []
    words.reserveCapacity(text.tokens.count)
    for sentence in text.sentences {
      let finder = NameFinder(text, sentence)
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        let word = longestWord(at: token, finder, sentence)
        words.append(word)
        token = word.tokens.upperBound
      }
    }
    return words
  }

  private func longestWord(at token: Int, _ finder: NameFinder, _ sentence: Range<Int>) -> WordRun {
    let common = min(finder.commonWordEnd(at: token), sentence.upperBound)
    guard let name = finder.nameEnd(at: token), name >= common else {
      return WordRun(tokens: token..<common, isName: false)
    }
    return WordRun(tokens: token..<name, isName: true)
  }
}
