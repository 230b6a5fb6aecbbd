import VanBanLexicon

/// A phrase of the lexicon found in the text: so many tokens from where it is listed.
package struct PhraseMatch: Hashable, Sendable {
  /// The row of the lexicon.
  package let entry: LexiconEntry
  /// The number of tokens covered.
  package let length: Int
}

/// A set of tables, one bit each.
package struct TableSet: Hashable, Sendable {
  package private(set) var bits: UInt64 = 0

  package init() {}

  /// Whether a table is in the set.
  @inline(__always)
  package func contains(_ table: LexiconTable) -> Bool { bits & 1 << UInt64(table.rawValue) != 0 }

  /// Adds the tables of another set.
  package mutating func formUnion(_ other: TableSet) { bits |= other.bits }

  /// Adds a table by its number.
  @inline(__always)
  package mutating func insert(tableNumber: UInt8) { bits |= 1 << UInt64(tableNumber) }
}
