import VanBanLexicon

/// A set of tables, one bit each.
@usableFromInline
package struct TableSet: Hashable, Sendable {
  @usableFromInline package var bits: UInt64 = 0

  @inlinable package init() {}

  /// Takes one bit a table, by number.
  @inlinable package init(bits: UInt64) { self.bits = bits }

  /// The set of one table.
  package init(_ table: LexiconTable) { self.init(bits: 1 << UInt64(table.rawValue)) }

  /// Whether a table is in the set.
  @inlinable @inline(__always)
  package func contains(_ table: LexiconTable) -> Bool { contains(tableNumber: table.rawValue) }

  /// Whether the table with a number is in the set.
  @inlinable @inline(__always)
  package func contains(tableNumber: UInt8) -> Bool { bits & 1 << UInt64(tableNumber) != 0 }

  /// Whether a table is in both sets.
  @inlinable @inline(__always)
  package func intersects(_ other: TableSet) -> Bool { bits & other.bits != 0 }

  /// The tables of either set.
  package func union(_ other: TableSet) -> TableSet { TableSet(bits: bits | other.bits) }

  /// Adds a table by its number.
  @inlinable @inline(__always)
  package mutating func insert(tableNumber: UInt8) { bits |= 1 << UInt64(tableNumber) }
}

extension TableSet {
  /// The tables that ask no more of the capitals than a match can give.
  init(_ capitals: Set<LexiconTable.Capitals>) {
    self.init()
    for table in LexiconTable.allCases where capitals.contains(table.capitals) {
      insert(tableNumber: table.rawValue)
    }
  }
}
