import VanBanLexicon

extension SegmentedText {
  /// The words and names of a sentence that users added to the lexicon: from the left, the longest first, without
  /// overlaps. Linear; costs nothing where nothing was added.
  func ownWords(in sentence: Range<Int>) -> [WordRun] {
    guard lexicon.hasAdditions else { return [] }
    var words: [WordRun] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if let word = ownWord(at: token, limit: sentence.upperBound) {
        words.append(word)
        token = word.tokens.upperBound
      } else {
        token += 1
      }
    }
    return words
  }

  /// One syllable is a word anyway: it must not cut a longer one.
  private func ownWord(at token: Int, limit: Int) -> WordRun? {
    let isOwn = phrases.tables(at: token).intersects(Self.own)
    guard isOwn,
      let match = phrases.matches(at: token).last(where: {
        Self.own.contains(tableNumber: $0.entry.tableNumber) && token + $0.length <= limit
      }), match.length > 1
    else { return nil }
    return WordRun(tokens: token..<token + match.length, isName: match.entry.table != .ownWords)
  }

  private static let own = TableSet(.ownWords).union(TableSet(.ownNames)).union(TableSet(.personNames))
}
