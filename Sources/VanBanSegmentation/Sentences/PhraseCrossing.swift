import VanBanLexicon

extension SentenceContext {
  /// Whether a phrase of the lexicon may begin with a token and the next, which the text has. O(1).
  func mayOpenPhrase(_ token: Int) -> Bool {
    lexicon.trie.first(tokens.keys[token]).mayContinue(tokens.keys[token + 1])
  }

  /// Whether a phrase of the lexicon that starts at one token goes on over the place before another. O(length of the
  /// phrase). Phrases of proper names count only with their capitals, as in ``PhraseIndex``.
  func phraseCrosses(from start: Int, over boundary: Int) -> Bool {
    var node = lexicon.trie.first(tokens.keys[start])
    var demands = Self.demands(tokens.shapes[start].contains(.capitalized) ? [.none, .first, .every] : [.none])
    var end = start + 1
    while end < tokens.count, !startsLine(end), node.mayContinue(tokens.keys[end]) {
      let child = lexicon.trie.next(node, tokens.keys[end])
      guard child != 0 else { return false }
      node = lexicon.trie.node(child)
      if !has(.capitalized, end), kind(end) == .syllable { demands &= Self.demands([.none, .first]) }
      end += 1
      if end > boundary, lexicon.trie.ends(child).capitals & demands != 0 { return true }
    }
    return false
  }

  private static func demands(_ met: [LexiconTable.Capitals]) -> UInt32 { met.reduce(0) { $0 | $1.rawValue } }
}
