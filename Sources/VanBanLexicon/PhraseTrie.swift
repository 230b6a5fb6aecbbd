extension Lexicon {
  /// A place in the trie of phrases; 0 is none.
  package typealias Node = UInt32

  /// The node that a phrase beginning with a token enters, or 0. O(1).
  @inline(__always)
  package func firstNode(_ key: Key) -> Node {
    key == Self.unknown ? 0 : word(layout.root &+ Int(key))
  }

  /// The node reached from another by one more token, or 0. O(1) expected.
  @inline(__always)
  package func nextNode(_ node: Node, _ key: Key) -> Node {
    guard key != Self.unknown else { return 0 }
    let mask = layout.edgeCount &- 1
    var slot = Int(LexiconHash.edge(node, key)) & mask
    while true {
      let at = layout.edges &+ slot &* 3
      let parent = word(at)
      if parent == 0 { return 0 }
      if parent == node, word(at &+ 1) == key { return word(at &+ 2) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The phrases that end at a node: indices for ``entry(at:)``.
  @inline(__always)
  package func entries(at node: Node) -> Range<Int> {
    let start = layout.valueStarts &+ Int(node)
    return Int(word(start))..<Int(word(start &+ 1))
  }

  /// The table and row of a phrase.
  @inline(__always)
  package func entry(at index: Int) -> LexiconEntry {
    let value = word(layout.values &+ index)
    return LexiconEntry(tableNumber: UInt8(value >> 24), row: Int(value & 0xFF_FFFF))
  }
}

/// A row of a table, as a phrase match names it.
package struct LexiconEntry: Hashable, Sendable {
  package let tableNumber: UInt8
  package let row: Int

  /// Names a row of a table by its numbers.
  package init(tableNumber: UInt8, row: Int) {
    self.tableNumber = tableNumber
    self.row = row
  }

  /// The table.
  package var table: LexiconTable {
    guard let table = LexiconTable(rawValue: tableNumber) else {
      preconditionFailure("a table the builder never wrote")
    }
    return table
  }
}
