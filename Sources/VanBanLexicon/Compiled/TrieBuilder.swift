/// A trie over token ids, in the order in which phrases are added.
struct TrieBuilder {
  private struct Edge: Hashable {
    let node: UInt32
    let token: UInt32
  }

  private var children: [Edge: UInt32] = [:]
  private var order: [Edge] = []
  private var values: [[UInt32]] = [[]]  // node 0 is the root

  /// Adds a phrase. `value` packs a table and a row.
  mutating func add(_ tokens: [UInt32], value: UInt32) {
    var node: UInt32 = 0
    for token in tokens { node = child(of: node, token) }
    if !values[Int(node)].contains(value) { values[Int(node)].append(value) }
  }

  private mutating func child(of node: UInt32, _ token: UInt32) -> UInt32 {
    let edge = Edge(node: node, token: token)
    if let known = children[edge] { return known }
    let new = UInt32(values.count)
    values.append([])
    children[edge] = new
    order.append(edge)
    return new
  }

  /// For each token id the child of the root, or 0.
  func root(tokenCount: Int) -> [UInt32] {
    (0..<tokenCount).map { children[Edge(node: 0, token: UInt32($0))] ?? 0 }
  }

  /// The open-addressing table of the edges below the root: triples of parent, token, child.
  func edges() -> [UInt32] {
    let inner = order.filter { $0.node != 0 }
    let capacity = VocabularyBuilder.capacity(for: inner.count)
    var slots = [UInt32](repeating: 0, count: capacity * 3)
    for edge in inner {
      var slot = Int(LexiconHash.edge(edge.node, edge.token)) & (capacity - 1)
      while slots[slot * 3] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots.replaceSubrange(slot * 3..<slot * 3 + 3, with: [edge.node, edge.token, children[edge] ?? 0])
    }
    return slots
  }

  /// Where the values of each node begin, and the values themselves.
  func flattenedValues() -> (starts: [UInt32], values: [UInt32]) {
    var starts: [UInt32] = [0]
    for list in values { starts.append(starts[starts.count - 1] + UInt32(list.count)) }
    return (starts, values.flatMap { $0 })
  }
}
