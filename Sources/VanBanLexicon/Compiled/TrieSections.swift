/// The sections of a trie as they are stored: nodes, the slots of their children, the values of their phrases.
struct TrieSections {
  private(set) var nodes: [TrieNode]
  private(set) var slots: [TrieSlot] = []
  private(set) var values: [UInt32] = []

  /// All sections in the order of the layout.
  var encoded: [UInt32] { nodes.flatMap(\.encoded) + slots.flatMap(\.encoded) + values }

  /// The sections in memory of their own, in that order.
  func stored() -> LexiconStorage {
    // Sound: the bytes are copied inside the closures, and the elements are plain numbers.
    unsafe nodes.withUnsafeBytes { nodes in
      unsafe slots.withUnsafeBytes { slots in
        unsafe values.withUnsafeBytes { unsafe LexiconStorage(copying: [nodes, slots, $0]) }
      }
    }
  }

  init(nodeCount: Int) {
    nodes = Array(repeating: TrieNode(), count: nodeCount)
  }

  /// Gives each value to the node that owns it; a node's values keep their order, and equal ones are stored once.
  mutating func addValues(_ added: [UInt32], of owners: [Int]) {
    let order = Self.stableOrder(of: owners, count: nodes.count)
    var lastOwner: [UInt32: Int] = [:]
    var own: [UInt32] = []
    for (place, index) in order.enumerated() {
      if lastOwner.updateValue(owners[index], forKey: added[index]) != owners[index] { own.append(added[index]) }
      if place + 1 == order.count || owners[order[place + 1]] != owners[index] {
        store(own, in: owners[index])
        own.removeAll(keepingCapacity: true)
      }
    }
  }

  /// A value that is alone lies in the node itself.
  private mutating func store(_ own: [UInt32], in node: Int) {
    nodes[node].values = own.count == 1 ? own[0] : UInt32(values.count)
    nodes[node].ends = own.reduce(UInt32(own.count)) {
      $0 | LexiconEntry(packed: $1).table.capitals.rawValue << 24
    }
    if own.count > 1 { values += own }
  }

  /// Gives each child its slot among those of its parent.
  mutating func addChildren(_ children: [(parent: Int, slot: TrieSlot)]) {
    var counts = [UInt32](repeating: 0, count: nodes.count)
    for child in children { counts[child.parent] += 1 }
    var next = 0
    for node in nodes.indices where counts[node] > 0 {
      let bits = Self.slotBits(for: Int(counts[node]))
      nodes[node].children = UInt32(next) << 5 | UInt32(bits)
      next += 1 << bits
    }
    slots = Array(repeating: TrieSlot(), count: next)
    for child in children { place(child.slot, under: child.parent) }
  }

  private mutating func place(_ slot: TrieSlot, under parent: Int) {
    let mask = nodes[parent].slotMask
    var at = TrieSlot.home(slot.key, mask: mask)
    while slots[nodes[parent].firstSlot + at].key != 0 { at = (at + 1) & mask }
    slots[nodes[parent].firstSlot + at] = slot
    nodes[parent].filter |= 1 << (slot.key & 31)
  }

  /// A power of two that leaves a third of the slots empty.
  private static func slotBits(for count: Int) -> Int {
    var bits = 1
    while 1 << bits < count + count / 2 { bits += 1 }
    return bits
  }

  /// The indices sorted by owner, equal owners in their order. Linear.
  private static func stableOrder(of owners: [Int], count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for owner in owners { starts[owner + 1] += 1 }
    for owner in 0..<count { starts[owner + 1] += starts[owner] }
    var order = [Int](repeating: 0, count: owners.count)
    for (index, owner) in owners.enumerated() {
      order[starts[owner]] = index
      starts[owner] += 1
    }
    return order
  }
}
