/// A trie over token ids, in the order in which phrases are added.
///
/// Only numbers in flat arrays: a user's list of a million words is added in about a second.
struct TrieBuilder {
  /// A node while the number of keys may still grow: a key, or a place behind all keys with the mark bit set.
  typealias Reference = UInt32

  private var edges = EdgeTable()
  private var innerCount: UInt32 = 0
  private var owners: [Reference] = []
  private var values: [UInt32] = []

  private static let innerMark: UInt32 = 1 << 31

  init() {}

  /// Starts with the phrases of a trie, whose keys stay what they are. Linear.
  init(extending trie: PhraseTrie) {
    func reference(_ node: UInt32) -> Reference {
      node < trie.keyCount ? node : Self.innerMark | (node - UInt32(trie.keyCount))
    }
    innerCount = UInt32(trie.nodeCount - trie.keyCount)
    for node in 0..<UInt32(trie.nodeCount) {
      for slot in trie.children(of: node) { edges.add(reference(node), slot.key, reference(slot.child)) }
      for value in trie.values(of: node) {
        owners.append(reference(node))
        values.append(value)
      }
    }
  }

  /// Adds a phrase of one token at least. `value` packs a table and a row.
  mutating func add(_ tokens: [UInt32], value: UInt32) {
    guard var node = tokens.first else { return }
    for token in tokens.dropFirst() { node = child(of: node, token) }
    owners.append(node)
    values.append(value)
  }

  private mutating func child(of node: Reference, _ token: UInt32) -> Reference {
    let child = edges.child(of: node, token, orNew: Self.innerMark | innerCount)
    if child == Self.innerMark | innerCount { innerCount += 1 }
    return child
  }

  /// The finished sections.
  func sections(keyCount: Int) -> TrieSections {
    func number(_ reference: Reference) -> Int {
      reference & Self.innerMark == 0 ? Int(reference) : keyCount + Int(reference & ~Self.innerMark)
    }
    var sections = TrieSections(nodeCount: keyCount + Int(innerCount))
    sections.addValues(values, of: owners.map(number))
    sections.addChildren(
      edges.all.map { (number($0.parent), TrieSlot(key: $0.token, child: UInt32(number($0.child)))) })
    sections.addLists(keyCount: keyCount)
    return sections
  }
}

/// The edges of a trie under construction: open addressing over flat arrays.
private struct EdgeTable {
  typealias Edge = (parent: UInt32, token: UInt32, child: UInt32)

  private var slots: [UInt32] = Array(repeating: 0, count: 1024)
  private(set) var all: [Edge] = []

  /// The child of a node by a token; `new` becomes it when there is none.
  mutating func child(of parent: UInt32, _ token: UInt32, orNew new: UInt32) -> UInt32 {
    var slot = home(parent, token)
    while slots[slot] != 0 {
      let edge = all[Int(slots[slot]) - 1]
      if edge.parent == parent, edge.token == token { return edge.child }
      slot = (slot + 1) & (slots.count - 1)
    }
    insert((parent, token, new), at: slot)
    return new
  }

  /// Adds an edge that is not there yet.
  mutating func add(_ parent: UInt32, _ token: UInt32, _ child: UInt32) {
    var slot = home(parent, token)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    insert((parent, token, child), at: slot)
  }

  private mutating func insert(_ edge: Edge, at slot: Int) {
    all.append(edge)
    slots[slot] = UInt32(all.count)
    if all.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, edge) in all.enumerated() {
      var slot = home(edge.parent, edge.token)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func home(_ parent: UInt32, _ token: UInt32) -> Int {
    let mixed = (UInt64(parent) << 32 | UInt64(token)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }
}
