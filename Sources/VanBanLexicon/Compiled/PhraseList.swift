/// The phrases that start at a token and go on to a node of the trie, the shortest first: ready for use, since nearly all
/// tokens of a text begin with no capital, or go no further than their own node.
@usableFromInline
package struct PhraseList: Hashable, Sendable, BitwiseCopyable {
  /// Where its matches begin among those of the trie.
  @usableFromInline package var start: UInt32 = 0
  /// The number of its ``PhraseListProfile``; 0 is that of the empty list.
  @usableFromInline package var profile: UInt32 = 0

  /// How many words a list takes.
  static let words = 2

  /// The list in its words.
  var encoded: [UInt32] { [start, profile] }
}

/// What many lists have in common: how many matches they have, and of which tables.
@usableFromInline
package struct PhraseListProfile: Hashable, Sendable, BitwiseCopyable {
  /// The number of matches.
  @usableFromInline package let count: UInt32
  // One bit each table, in two words, so that a profile may lie at any word.
  @usableFromInline let lowerTables: UInt32
  @usableFromInline let upperTables: UInt32

  /// The profile of a list of matches.
  init(_ matches: some Collection<PhraseMatch>) {
    let tables = matches.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1.entry.tableNumber) }
    count = UInt32(matches.count)
    lowerTables = UInt32(truncatingIfNeeded: tables)
    upperTables = UInt32(truncatingIfNeeded: tables >> 32)
  }

  /// The tables that have a match in the list, one bit each.
  @inlinable @inline(__always)
  package var tables: UInt64 { UInt64(lowerTables) | UInt64(upperTables) << 32 }

  /// How many words a profile takes.
  static let words = 3

  /// The profile in its words.
  var encoded: [UInt32] { [count, lowerTables, upperTables] }
}
