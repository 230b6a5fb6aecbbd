/// The sections of a trie as they are stored (``TrieLayout``).
struct TrieSections {
  private(set) var nodes: [TrieNode]
  private(set) var ends: [TrieEnds]
  private(set) var capitalized: [PhraseList] = []
  private(set) var slots: [TrieSlot] = []
  private(set) var values: [UInt32] = []
  private(set) var lists = PhraseLists()

  init(nodeCount: Int) {
    nodes = Array(repeating: TrieNode(), count: nodeCount)
    ends = Array(repeating: TrieEnds(), count: nodeCount)
  }

  /// Where the sections lie that begin so many words from the start.
  func layout(from start: Int) -> TrieLayout {
    let counts = [
      capitalized.count, nodes.count, slots.count, values.count, lists.matches.count, lists.profiles.count,
    ]
    return TrieLayout(nodes: start, counts: counts)
  }

  /// All sections in the order of the layout.
  var encoded: [UInt32] {
    nodes.flatMap(\.encoded) + capitalized.flatMap(\.encoded) + ends.flatMap(\.encoded) + slots.flatMap(\.encoded)
      + values + lists.matches.flatMap(\.encoded) + lists.profiles.flatMap(\.encoded)
  }

  /// The sections in memory of their own, in that order.
  func stored() -> LexiconStorage {
    var bytes: [UInt8] = []
    Self.append(nodes, to: &bytes)
    Self.append(capitalized, to: &bytes)
    Self.append(ends, to: &bytes)
    Self.append(slots, to: &bytes)
    Self.append(values, to: &bytes)
    Self.append(lists.matches, to: &bytes)
    Self.append(lists.profiles, to: &bytes)
    // Sound: the bytes are copied inside the closure.
    return unsafe bytes.withUnsafeBytes { unsafe LexiconStorage(copying: [$0]) }
  }

  private static func append(_ elements: [some BitwiseCopyable], to bytes: inout [UInt8]) {
    // Sound: the elements are plain 32-bit numbers without padding.
    unsafe elements.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
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
    ends[node].values = own.count == 1 ? own[0] : UInt32(values.count)
    ends[node].summary = own.reduce(UInt32(own.count)) {
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

  /// Makes the lists of phrases of all nodes. Linear in their lengths.
  mutating func addLists(keyCount: Int) {
    var lengths = [Int](repeating: 1, count: nodes.count)
    for node in nodes.indices {
      let rows = entries(of: node).lazy.filter { $0.table.capitals == .none }
      nodes[node].phrases = lists.list(behind: nodes[node].phrases, rows, length: lengths[node])
      hand(nodes[node].phrases, length: lengths[node], toChildrenOf: node, &lengths)
    }
    capitalized = (0..<keyCount).map { key in
      let isPlain = entries(of: key).allSatisfy { $0.table.capitals == .none }
      return isPlain ? nodes[key].phrases : lists.list(behind: PhraseList(), entries(of: key), length: 1)
    }
  }

  /// Children are numbered behind their parents, and so wait for their own turn.
  private mutating func hand(
    _ phrases: PhraseList, length: Int, toChildrenOf node: Int, _ lengths: inout [Int]
  ) {
    guard nodes[node].children != 0 else { return }
    let first = nodes[node].firstSlot
    for slot in slots[first...first + nodes[node].slotMask] where slot.key != 0 {
      precondition(Int(slot.child) > node, "the builder numbers a child behind its parent")
      nodes[Int(slot.child)].phrases = phrases
      lengths[Int(slot.child)] = length + 1
    }
  }

  private func entries(of node: Int) -> [LexiconEntry] {
    let end = ends[node]
    if end.valueCount < 2 { return Array(repeating: LexiconEntry(packed: end.values), count: end.valueCount) }
    return values[Int(end.values)..<Int(end.values) + end.valueCount].map(LexiconEntry.init(packed:))
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
