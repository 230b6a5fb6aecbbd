import VanBanLexicon

/// Every phrase of the lexicon that occurs in a text, by the token that it starts at.
///
/// Made in one pass over the tokens, so that extractors ask instead of searching. Phrases of proper names count only
/// where the text writes them with capitals. Nearly all tokens refer to a list that the lexicon holds ready; asking
/// costs a few loads and no copy.
///
/// `@unchecked Sendable` is sound: the columns never change after `init`.
@safe @usableFromInline
package final class PhraseIndex: @unchecked Sendable {
  /// The number of tokens.
  @usableFromInline package let count: Int
  /// For each token the tables that have a phrase starting there.
  @usableFromInline package let sets: UnsafeMutablePointer<TableSet>
  /// For each token where its matches lie.
  @usableFromInline let runs: UnsafeMutablePointer<PhraseRun>
  /// The matches of the lexicon's lists.
  @usableFromInline let listed: UnsafePointer<PhraseMatch>
  /// The matches of tokens that the lexicon has no list for.
  @usableFromInline let found: UnsafeMutablePointer<PhraseMatch>
  private let trie: PhraseTrie

  /// Finds the phrases. Linear: no phrase of a lexicon is longer than a bounded number of tokens.
  package init(_ tokens: TokenTable, lexicon: Lexicon) {
    let count = tokens.count
    let trie = lexicon.trie
    let sets = UnsafeMutablePointer<TableSet>.allocate(capacity: count)
    let runs = UnsafeMutablePointer<PhraseRun>.allocate(capacity: count)
    // Sound: the scanner fills all elements of both columns, and its buffer of matches becomes ours; the lists live as
    // long as the trie.
    unsafe found = tokens.withColumns { keys, kinds, shapes in
      var scanner = unsafe PhraseScanner(WalkedTokens(keys, kinds, shapes), trie, sets: sets, runs: runs)
      return unsafe scanner.scan()
    }
    self.count = count
    self.trie = trie
    unsafe self.sets = sets
    unsafe self.runs = runs
    unsafe listed = trie.matches
  }

  deinit {
    unsafe sets.deallocate()
    unsafe runs.deallocate()
    unsafe found.deallocate()
  }

  /// The number of phrases found in the whole text. Linear in the number of tokens.
  package var matchCount: Int { (0..<count).reduce(0) { $0 + matches(at: $1).count } }

  /// The tables that have a phrase starting at a token. O(1): rules ask this first.
  @inlinable @inline(__always)
  package func tables(at token: Int) -> TableSet {
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
    // Sound: the token has just been checked.
    return unsafe sets[token]
  }

  /// The phrases that start at a token, the shortest first. O(1).
  @inlinable @inline(__always)
  package func matches(at token: Int) -> PhraseMatches {
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
    // Sound: the token has just been checked, and a run tells where its matches lie.
    return unsafe PhraseMatches(self, runs[token])
  }

  /// The longest phrase of one table that starts at a token.
  @inlinable
  package func longest(_ table: LexiconTable, at token: Int) -> PhraseMatch? {
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
    // Sound: the token has just been checked, and a run tells where its matches lie.
    let (first, run) = unsafe (matches(of: runs[token]), runs[token])
    var place = run.count
    while place > 0 {
      place &-= 1
      if unsafe first[place].entry.tableNumber == table.rawValue { return unsafe first[place] }
    }
    return nil
  }

  /// Where the matches of a run begin.
  @inlinable @inline(__always)
  func matches(of run: PhraseRun) -> UnsafePointer<PhraseMatch> {
    // Sound: the scanner gave the run.
    unsafe (run.isOwn ? UnsafePointer(found) : listed) + Int(run.start)
  }
}

/// Where the matches of a token lie.
@usableFromInline
struct PhraseRun {
  @usableFromInline let start: UInt32
  /// The number of matches; the highest bit is set for those that the lexicon has no list for.
  @usableFromInline let size: UInt32

  @usableFromInline static var own: UInt32 { 1 << 31 }

  @inlinable var count: Int { Int(size & 0x7FFF_FFFF) }
  @inlinable var isOwn: Bool { size >> 31 != 0 }
}

/// The phrases that start at one token, the shortest first.
///
/// `@unchecked Sendable` is sound: the matches never change.
@usableFromInline @safe
package struct PhraseMatches: RandomAccessCollection, @unchecked Sendable {
  // Keeps the memory alive.
  @usableFromInline let index: PhraseIndex
  @usableFromInline let first: UnsafePointer<PhraseMatch>
  @usableFromInline package let endIndex: Int

  @inlinable @inline(__always)
  init(_ index: PhraseIndex, _ run: PhraseRun) {
    self.index = index
    unsafe first = index.matches(of: run)
    endIndex = run.count
  }

  @inlinable @inline(__always)
  package var startIndex: Int { 0 }

  /// A match by its place among those of the token.
  @inlinable @inline(__always)
  package subscript(position: Int) -> PhraseMatch {
    precondition(UInt(bitPattern: position) < UInt(bitPattern: endIndex))
    // Sound: the position has just been checked, and the memory lives as long as the index.
    return unsafe first[position]
  }
}
