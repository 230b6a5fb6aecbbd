/// A node of the trie of phrases as the compiled lexicon stores it: four words, so that a look-up reads one place.
///
/// The node of a single token has the token's key as its number; the nodes of longer beginnings come behind all keys.
@usableFromInline
package struct TrieNode: BitwiseCopyable {
  /// One bit for each remainder modulo 32 of the keys that go on from here: most tokens are turned away by it.
  @usableFromInline package var filter: UInt32 = 0
  /// Where the children's slots begin, shifted by five bits; below, how many there are as a power of two.
  @usableFromInline package var children: UInt32 = 0
  /// The phrases on the way here that a text has which begins with no capital.
  @usableFromInline package var phrases = PhraseList()

  /// How many words a node takes.
  static let words = 4

  /// How many bytes of a node lie before ``phrases``.
  @inlinable static var phrasesOffset: Int { 8 }

  /// The node in its words.
  var encoded: [UInt32] { [filter, children] + phrases.encoded }

  /// Whether a token may go on from here. Never wrong when it says no.
  @inlinable package func mayContinue(_ key: UInt32) -> Bool { filter >> (key & 31) & 1 != 0 }

  /// The index of the first of the children's slots.
  @inlinable package var firstSlot: Int { Int(children >> 5) }

  /// The slot count minus one: the slots are a power of two.
  @inlinable package var slotMask: Int { 1 << Int(children & 31) &- 1 }
}

/// The phrases that end at a node of the trie.
@usableFromInline
package struct TrieEnds: BitwiseCopyable {
  /// Where the values of the phrases begin; the value itself where there is but one, as in most nodes.
  @usableFromInline package var values: UInt32 = 0
  /// The number of values; in the upper eight bits, what they ask of capitals (``LexiconTable/Capitals``).
  @usableFromInline package var summary: UInt32 = 0

  /// How many words it takes.
  static let words = 2

  /// The ends in their words.
  var encoded: [UInt32] { [values, summary] }

  /// The number of phrases that end here.
  @inlinable package var valueCount: Int { Int(summary & 0xFF_FFFF) }

  /// One bit for each demand on capitals that a phrase ending here makes.
  @inlinable package var capitals: UInt32 { summary >> 24 }
}

/// One slot of a node's children: open addressing within the node, key 0 for an empty slot.
@usableFromInline
package struct TrieSlot: BitwiseCopyable {
  @usableFromInline package var key: UInt32 = 0
  @usableFromInline package var child: UInt32 = 0

  /// How many words a slot takes.
  static let words = 2

  /// The slot in its words.
  var encoded: [UInt32] { [key, child] }

  /// Where the search for a key begins among the slots of a node, of which there are a power of two.
  @inlinable package static func home(_ key: UInt32, mask: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
