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

  /// The set of one table.
  package init(_ table: LexiconTable) { insert(tableNumber: table.rawValue) }

  /// Whether a table is in the set.
  @inline(__always)
  package func contains(_ table: LexiconTable) -> Bool { bits & 1 << UInt64(table.rawValue) != 0 }

  /// Whether the table with a number is in the set.
  @inline(__always)
  package func contains(tableNumber: UInt8) -> Bool { bits & 1 << UInt64(tableNumber) != 0 }

  /// The tables of either set.
  package func union(_ other: TableSet) -> TableSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  /// Adds a table by its number.
  @inline(__always)
  package mutating func insert(tableNumber: UInt8) { bits |= 1 << UInt64(tableNumber) }
}
