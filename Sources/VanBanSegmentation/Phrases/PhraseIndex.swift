import VanBanLexicon

/// Every phrase of the lexicon that occurs in a text, by the token that it starts at.
///
/// Made in one pass over the tokens, so that extractors ask instead of searching. Phrases of proper names count only
/// where the text writes them with capitals. Written once into flat columns: asking costs a few loads, no copy and no
/// count of references.
///
/// `@unchecked Sendable` is sound: the columns never change after `init`.
@safe @usableFromInline
package final class PhraseIndex: @unchecked Sendable {
  /// The number of tokens.
  @usableFromInline package let count: Int
  /// Where the matches of each token begin in ``found``; one more at the end.
  @usableFromInline package let starts: UnsafeMutablePointer<UInt32>
  /// For each token the tables that have a phrase starting there.
  @usableFromInline package let sets: UnsafeMutablePointer<TableSet>
  /// The matches by the token that they start at, the shortest first.
  @usableFromInline package let found: UnsafeMutablePointer<PhraseMatch>

  /// Finds the phrases. Linear: no phrase of a lexicon is longer than a bounded number of tokens.
  package init(_ tokens: TokenTable, lexicon: Lexicon) {
    count = tokens.count
    // Sound: the scanner fills all elements of both columns, and its buffer of matches becomes ours.
    unsafe starts = .allocate(capacity: count + 1)
    unsafe sets = .allocate(capacity: count)
    var scanner = unsafe PhraseScanner(trie: lexicon.trie, starts: starts, sets: sets)
    unsafe found = scanner.scan(tokens)
  }

  deinit {
    unsafe starts.deallocate()
    unsafe sets.deallocate()
    unsafe found.deallocate()
  }

  /// The number of phrases found in the whole text.
  package var matchCount: Int {
    // Sound: there is one start more than tokens.
    unsafe Int(starts[count])
  }

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
    // Sound: the token has just been checked, and there is one start more than tokens.
    return unsafe PhraseMatches(self, Int(starts[token])..<Int(starts[token &+ 1]))
  }

  /// The longest phrase of one table that starts at a token.
  @inlinable
  package func longest(_ table: LexiconTable, at token: Int) -> PhraseMatch? {
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
    // Sound: the token has just been checked, there is one start more than tokens, and matches lie between two starts.
    let first = unsafe Int(starts[token])
    var place = unsafe Int(starts[token &+ 1])
    while place > first {
      place &-= 1
      if unsafe found[place].entry.tableNumber == table.rawValue { return unsafe found[place] }
    }
    return nil
  }
}

/// The phrases that start at one token, the shortest first.
@usableFromInline
package struct PhraseMatches: RandomAccessCollection, Sendable {
  @usableFromInline let index: PhraseIndex
  @usableFromInline package let startIndex: Int
  @usableFromInline package let endIndex: Int

  @inlinable @inline(__always)
  init(_ index: PhraseIndex, _ range: Range<Int>) {
    self.index = index
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  /// A match by its place in the index.
  @inlinable @inline(__always)
  package subscript(position: Int) -> PhraseMatch {
    precondition(position >= startIndex && position < endIndex)
    // Sound: the range lies within the matches, which live as long as the index.
    return unsafe index.found[position]
  }
}
