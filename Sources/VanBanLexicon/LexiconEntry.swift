/// A row of a table, as a phrase match names it.
@usableFromInline
package struct LexiconEntry: Hashable, Sendable, BitwiseCopyable {
  /// The table in the upper eight bits, the row in the others: what the trie stores.
  @usableFromInline package let packed: UInt32

  /// Takes a row as the trie stores it.
  @inlinable package init(packed: UInt32) { self.packed = packed }

  /// Names a row of a table by its numbers.
  package init(tableNumber: UInt8, row: Int) {
    packed = UInt32(tableNumber) << 24 | UInt32(row)
  }

  /// The number of the table.
  @inlinable package var tableNumber: UInt8 { UInt8(truncatingIfNeeded: packed >> 24) }

  /// The row, from 0.
  @inlinable package var row: Int { Int(packed & 0xFF_FFFF) }

  /// The table.
  package var table: LexiconTable {
    guard let table = LexiconTable(rawValue: tableNumber) else {
      preconditionFailure("a table the builder never wrote")
    }
    return table
  }
}
