import VanBanLexicon

/// Makes words of the scores of gaps.
@safe struct WordAssembler {
  private let scores: UnsafeBufferPointer<Int16>
  private let kinds: UnsafeBufferPointer<Token.Kind>
  private let shapes: UnsafeBufferPointer<TokenShape>
  private let walk: PhraseWalk

  /// The tables of words that are no names.
  private static let common = TableSet(.words).union(TableSet(.ownWords))

  /// More tokens than a common word has.
  private static var longestWord: Int { 8 }

  /// Reads columns of equal length, which must outlive the value.
  init(
    _ scores: UnsafeBufferPointer<Int16>, _ keys: UnsafeBufferPointer<Lexicon.Key>,
    _ kinds: UnsafeBufferPointer<Token.Kind>, _ shapes: UnsafeBufferPointer<TokenShape>, _ lexicon: Lexicon
  ) {
    unsafe self.scores = scores
    unsafe self.kinds = kinds
    unsafe self.shapes = shapes
    unsafe walk = PhraseWalk(lexicon, keys, shapes)
  }

  /// Hands the tokens of each word, in order, with its kind to `body`; together they cover every token. Linear.
  @inline(__always)
  func visit(_ body: (_ first: Int, _ last: Int, _ kind: Word.Kind) -> Void) {
    var first = 0
    let count = unsafe scores.count
    for last in 0..<count {
      // Sound: the columns have one element for each token.
      if unsafe scores[last] > 0, last + 1 < count { continue }
      if first == last {
        body(first, last, unsafe Word.Kind(kinds[first]))
      } else if last == first + 1, unsafe !shapes[first].contains(.capitalized) {
        body(first, last, kindInSmallLetters(first, last))
      } else {
        assemble(first...last, body)
      }
      first = last + 1
    }
  }

  /// A chain of joined tokens: one word, or several where words that overlap have made a chain that is none.
  private func assemble(_ chain: ClosedRange<Int>, _ body: (Int, Int, Word.Kind) -> Void) {
    var first = chain.lowerBound
    while chain.upperBound - first > 1, let last = cut(first...chain.upperBound) {
      body(first, last, kind(first...last))
      first = last + 1
    }
    body(first, chain.upperBound, kind(first...chain.upperBound))
  }

  /// Behind which token a chain falls apart first, at its weakest gap; `nil` when it is a word of the lexicon, when a
  /// rule has made it, or when it has a capital, as names have. Looks at a bounded number of tokens.
  private func cut(_ chain: ClosedRange<Int>) -> Int? {
    let head = chain.prefix(Self.longestWord)
    if head.contains(where: { unsafe shapes[$0].contains(.capitalized) }) { return nil }
    if chain.count <= Self.longestWord, walk.lists(Self.common, Range(chain)) { return nil }
    let weakest = head.dropLast().min { unsafe scores[$0] < scores[$1] }
    return weakest.flatMap { unsafe scores[$0] == GapRules.closed ? nil : $0 }
  }

  /// A proper name is capitalised throughout, and no common word is spelt so.
  private func kind(_ word: ClosedRange<Int>) -> Word.Kind {
    let plain = kindInSmallLetters(word.lowerBound, word.upperBound)
    guard plain != .abbreviation, word.count > 1, word.allSatisfy(isNameSyllable) else { return plain }
    return word.count <= Self.longestWord && walk.lists(Self.common, Range(word)) ? plain : .name
  }

  /// What a word is that does not begin with a capital.
  @inline(__always)
  private func kindInSmallLetters(_ first: Int, _ last: Int) -> Word.Kind {
    let plain = unsafe Word.Kind(kinds[first])
    return unsafe plain == .word && kinds[last] == .punctuation ? .abbreviation : plain
  }

  private func isNameSyllable(_ token: Int) -> Bool {
    let shape = unsafe shapes[token]
    return unsafe kinds[token] == .syllable && shape.contains(.capitalized)
      && shape.isDisjoint(with: [.allCapitals, .figures])
  }
}
