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

  /// So many tokens are searched for ends of words together.
  private static var blockLength: Int { 256 }

  /// Hands the tokens of each word, in order, with its kind to `body`; together they cover every token. Linear.
  ///
  /// The ends of the words of some tokens are noted first, so that no branch has to guess where they are.
  @inline(__always)
  func visit(_ body: (_ first: Int, _ last: Int, _ kind: Word.Kind) -> Void) {
    let count = unsafe scores.count
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.blockLength) { ends in
      var first = 0
      for start in stride(from: 0, to: count, by: Self.blockLength) {
        var endCount = 0
        for token in start..<min(start &+ Self.blockLength, count) {
          // Sound: the columns have one element for each token, each of which is noted once at most.
          unsafe ends[endCount] = UInt32(truncatingIfNeeded: token)
          // 1 without a branch where the score is not above 0: the sign of its opposite.
          endCount &+= unsafe 1 &+ (0 &- Int(scores[token])) >> (Int.bitWidth - 1)
        }
        for index in 0..<endCount {
          let last = unsafe Int(ends[index])
          take(first, last, body)
          first = last &+ 1
        }
      }
      if first < count { take(first, count &- 1, body) }
    }
  }

  /// Takes a chain of joined tokens. Nearly all are one token or two without a capital, and so one word.
  @inline(__always)
  private func take(_ first: Int, _ last: Int, _ body: (Int, Int, Word.Kind) -> Void) {
    // Sound: the columns have one element for each token.
    let isCapitalized = unsafe shapes[first].contains(.capitalized)
    if last &- first <= (isCapitalized ? 0 : 1) {
      body(first, last, kindInSmallLetters(first, last))
    } else {
      assemble(first...last, body)
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
    let last = min(chain.upperBound, chain.lowerBound + Self.longestWord - 1)
    var weakest = chain.lowerBound
    for token in chain.lowerBound...last {
      // Sound: a chain is made of tokens of the text.
      if unsafe shapes[token].contains(.capitalized) { return nil }
      if token < last, unsafe scores[token] < scores[weakest] { weakest = token }
    }
    if chain.count <= Self.longestWord, walk.lists(Self.common, Range(chain)) { return nil }
    return unsafe scores[weakest] == GapRules.closed ? nil : weakest
  }

  /// A proper name is capitalised throughout, and no common word is spelt so.
  private func kind(_ word: ClosedRange<Int>) -> Word.Kind {
    let plain = kindInSmallLetters(word.lowerBound, word.upperBound)
    guard plain != .abbreviation, word.count > 1 else { return plain }
    for token in word where !isNameSyllable(token) { return plain }
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
