/// A phrase of the lexicon found in a text: so many tokens from where it starts.
@usableFromInline
package struct PhraseMatch: Hashable, Sendable, BitwiseCopyable {
  /// The row of the lexicon.
  @usableFromInline package let entry: LexiconEntry
  @usableFromInline let tokenCount: UInt32

  @inlinable package init(entry: LexiconEntry, length: Int) {
    self.entry = entry
    tokenCount = UInt32(truncatingIfNeeded: length)
  }

  /// The number of tokens covered.
  @inlinable package var length: Int { Int(tokenCount) }

  /// How many words of a compiled lexicon a match takes.
  static let words = 2

  /// The match in its words.
  var encoded: [UInt32] { [entry.packed, tokenCount] }
}
