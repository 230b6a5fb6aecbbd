import VanBanLexicon

/// A phrase of the lexicon found in the text: so many tokens from where it is listed.
@usableFromInline
package struct PhraseMatch: Hashable, Sendable {
  /// The row of the lexicon.
  @usableFromInline package let entry: LexiconEntry
  @usableFromInline let tokenCount: UInt32

  @inlinable init(entry: LexiconEntry, length: Int) {
    self.entry = entry
    tokenCount = UInt32(truncatingIfNeeded: length)
  }

  /// The number of tokens covered.
  @inlinable package var length: Int { Int(tokenCount) }
}
