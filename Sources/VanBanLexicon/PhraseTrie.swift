/// The phrases of a lexicon as a trie over keys, read in place.
///
/// `@unchecked Sendable` is sound: the memory never changes after `init`.
@safe @usableFromInline
package final class PhraseTrie: @unchecked Sendable {
  @usableFromInline package let nodes: UnsafePointer<TrieNode>
  @usableFromInline package let slots: UnsafePointer<TrieSlot>
  @usableFromInline package let values: UnsafePointer<UInt32>
  /// The number of keys: each is the number of a node.
  @usableFromInline package let keyCount: Int
  /// The number of all nodes.
  let nodeCount: Int
  private let memory: LexiconStorage

  /// Reads the sections of a compiled lexicon.
  init(_ memory: LexiconStorage, _ layout: LexiconLayout) {
    self.memory = memory
    keyCount = layout.tokenCount
    nodeCount = (layout.children - layout.nodes) / TrieNode.words
    // Sound: the builder wrote the sections where the layout says, nodes and slots as the words of their fields.
    unsafe nodes = memory.pointer(at: layout.nodes)
    unsafe slots = memory.pointer(at: layout.children)
    unsafe values = memory.pointer(at: layout.values)
  }

  /// Copies the sections of a trie.
  init(_ sections: TrieSections, keyCount: Int) {
    self.keyCount = keyCount
    nodeCount = sections.nodes.count
    memory = sections.stored()
    let slots = nodeCount * TrieNode.words
    // Sound: the storage has the sections one behind the other.
    unsafe nodes = memory.pointer(at: 0)
    unsafe self.slots = memory.pointer(at: slots)
    unsafe values = memory.pointer(at: slots + sections.slots.count * TrieSlot.words)
  }

  /// The node that a phrase beginning with a token enters. O(1).
  @inlinable @inline(__always)
  package func first(_ key: Lexicon.Key) -> TrieNode {
    // Sound: there is a node for every key.
    unsafe nodes[Int(key) < keyCount ? Int(key) : 0]
  }

  /// The node of a number that ``next(_:_:)`` gave. O(1).
  @inlinable @inline(__always)
  package func node(_ number: UInt32) -> TrieNode {
    // Sound: a child is the number of a node.
    unsafe nodes[Int(number)]
  }

  /// One of the rows whose phrases end at a node. O(1).
  @inlinable @inline(__always)
  package func entry(of node: TrieNode, at index: Int) -> LexiconEntry {
    // Sound: a node's values lie where it says.
    LexiconEntry(packed: node.valueCount == 1 ? node.values : unsafe values[Int(node.values) &+ index])
  }

  /// The node reached from another by one more token, or 0. O(1) expected: half of a node's slots are empty.
  @inlinable @inline(__always)
  package func next(_ node: TrieNode, _ key: Lexicon.Key) -> UInt32 {
    guard node.mayContinue(key) else { return 0 }
    var slot = TrieSlot.home(key, mask: node.slotMask)
    while true {
      // Sound: the mask keeps the index within the node's slots, one of which is empty and ends the search.
      let entry = unsafe slots[node.firstSlot &+ slot]
      if entry.key == key { return entry.child }
      if entry.key == 0 { return 0 }
      slot = (slot &+ 1) & node.slotMask
    }
  }
}

extension PhraseTrie {
  /// The children of a node, in the order of their slots.
  func children(of number: UInt32) -> [TrieSlot] {
    // Sound: the caller names a node, whose slots lie where it says.
    let node = unsafe nodes[Int(number)]
    guard node.children != 0 else { return [] }
    return (0...node.slotMask).map { unsafe slots[node.firstSlot + $0] }.filter { $0.key != 0 }
  }

  /// The values of a node.
  func values(of number: UInt32) -> [UInt32] { values(of: unsafe nodes[Int(number)]) }

  /// The values of a node.
  func values(of node: TrieNode) -> [UInt32] { (0..<node.valueCount).map { entry(of: node, at: $0).packed } }
}

extension Lexicon {
  /// The rows whose phrase is made of just these keys, in the order in which the tables list them.
  package func entries(of keys: [Key]) -> [LexiconEntry] {
    guard let first = keys.first else { return [] }
    var node = trie.first(first)
    for key in keys.dropFirst() {
      // Sound: a child is the number of a node.
      node = unsafe trie.nodes[Int(trie.next(node, key))]
    }
    return trie.values(of: node).map(LexiconEntry.init(packed:))
  }
}
