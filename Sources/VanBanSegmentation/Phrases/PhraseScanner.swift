import VanBanLexicon

/// Walks the trie from every token and tells where the phrases on the way are listed.
///
/// First every token takes the list of its own node, and those are noted that the next token may go on from. Only they
/// walk on, so that no branch has to guess which they are. Longer phrases that begin with a capital may be proper names
/// as far as their capitals go: they are in no list, and are written one by one.
@safe struct PhraseScanner {
  private let trie: PhraseTrie
  private let tokens: WalkedTokens
  private let sets: UnsafeMutablePointer<TableSet>
  private let runs: UnsafeMutablePointer<PhraseRun>
  private var found = PhraseMatchBuffer()
  private let every = MetCapitals.every
  private let first = MetCapitals.first

  /// So many tokens are looked at together: what they load stays in the nearest cache.
  private static var blockLength: Int { 256 }

  /// Writes into two columns of one element a token; all memory must outlive the value.
  init(
    _ tokens: WalkedTokens, _ trie: PhraseTrie, sets: UnsafeMutablePointer<TableSet>,
    runs: UnsafeMutablePointer<PhraseRun>
  ) {
    self.trie = trie
    self.tokens = tokens
    unsafe self.sets = sets
    unsafe self.runs = runs
  }

  /// Fills the columns; gives the matches that are in no list, which the caller has to deallocate.
  mutating func scan() -> UnsafeMutablePointer<PhraseMatch> {
    // Sound: a block notes each of its tokens once at most.
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.blockLength) { open in
      let last = tokens.count - 1
      for start in stride(from: 0, to: last, by: Self.blockLength) {
        let openCount = unsafe takeFirst(start..<min(start + Self.blockLength, last), open)
        for index in 0..<openCount { goOn(from: unsafe Int(open[index])) }
      }
      if last >= 0 { takeOwn(of: last) }
    }
    return unsafe found.matches
  }

  /// Takes the lists of the tokens' own nodes, and notes the tokens behind which phrases may go on. The block is not the
  /// text's last token.
  @inline(__always)
  private func takeFirst(_ block: Range<Int>, _ open: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var openCount = 0
    for token in block {
      takeOwn(of: token)
      // Sound: see above.
      unsafe open[openCount] = UInt32(truncatingIfNeeded: token)
      openCount &+= tokens.continuations(trie.first(tokens.key(token)), behind: token)
    }
    return openCount
  }

  /// Takes the list of a token's own node.
  @inline(__always)
  private func takeOwn(of token: Int) {
    let number = trie.number(of: tokens.key(token))
    take(trie.phrases(ofKey: number, isCapitalized: tokens.isCapitalized(token)), at: token)
  }

  /// Refers a token to a list.
  @inline(__always)
  private func take(_ list: PhraseList, at token: Int) {
    let profile = trie.profile(of: list)
    // Sound: both columns have one element a token.
    unsafe sets[token] = TableSet(bits: profile.tables)
    unsafe runs[token] = PhraseRun(start: list.start, size: profile.count)
  }

  /// Follows the phrases that may go on behind a token.
  @inline(__always)
  private mutating func goOn(from start: Int) {
    var at = start &+ 1
    var child = trie.next(trie.first(tokens.key(start)), tokens.key(at))
    guard child != 0 else { return }
    if tokens.isCapitalized(start) { return write(from: start) }
    var node = trie.node(child)
    while tokens.continues(node, behind: at) {
      at &+= 1
      child = trie.next(node, tokens.key(at))
      guard child != 0 else { break }
      node = trie.node(child)
    }
    take(node.phrases, at: start)
  }

  /// Writes the phrases that start at a capitalised token.
  private mutating func write(from start: Int) {
    let before = found.count
    var (number, at, capitals) = (trie.number(of: tokens.key(start)), start, every)
    var tables = found.append(trie, number, capitals, length: 1)
    while tokens.continues(trie.node(number), behind: at) {
      at += 1
      number = trie.next(trie.node(number), tokens.key(at))
      guard number != 0 else { break }
      if tokens.isSmallSyllable(at) { capitals = first }
      tables = tables.union(found.append(trie, number, capitals, length: at - start + 1))
    }
    // Sound: both columns have one element a token.
    unsafe sets[start] = tables
    unsafe runs[start] = PhraseRun(start: UInt32(before), size: UInt32(found.count - before) | PhraseRun.own)
  }
}
