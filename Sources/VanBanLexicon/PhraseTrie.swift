/// The phrases of a lexicon as a trie over keys, read in place.
///
/// `@unchecked Sendable` is sound: the memory never changes after `init`.
@safe @usableFromInline
package final class PhraseTrie: @unchecked Sendable {
  @usableFromInline package let nodes: UnsafePointer<TrieNode>
  @usableFromInline package let ends: UnsafePointer<TrieEnds>
  @usableFromInline package let slots: UnsafePointer<TrieSlot>
  @usableFromInline package let values: UnsafePointer<UInt32>
  /// How many bytes behind the nodes the lists of capitalised keys begin.
  @usableFromInline let capitalizedOffset: Int
  /// The matches of all lists.
  package let matches: UnsafePointer<PhraseMatch>
  /// What the lists have in common, by number.
  @usableFromInline let profiles: UnsafePointer<PhraseListProfile>
  /// The number of keys: each is the number of a node.
  @usableFromInline package let keyCount: Int
  /// The number of all nodes.
  let nodeCount: Int
  private let memory: LexiconStorage

  /// Reads the sections of a compiled lexicon.
  init(_ memory: LexiconStorage, _ layout: TrieLayout) {
    self.memory = memory
    keyCount = layout.keyCount
    nodeCount = layout.nodeCount
    // Sound: the builder wrote the sections where the layout says, all elements as the words of their fields.
    unsafe nodes = memory.pointer(at: layout.nodes)
    capitalizedOffset = (layout.capitalized - layout.nodes) * MemoryLayout<UInt32>.stride
    unsafe ends = memory.pointer(at: layout.ends)
    unsafe slots = memory.pointer(at: layout.slots)
    unsafe values = memory.pointer(at: layout.values)
    unsafe matches = memory.pointer(at: layout.matches)
    unsafe profiles = memory.pointer(at: layout.profiles)
  }

  /// Copies the sections of a trie.
  convenience init(_ sections: TrieSections) { self.init(sections.stored(), sections.layout(from: 0)) }

  /// A number of a node: that of a key that the lexicon has, else that of the unknown one. O(1).
  @inlinable @inline(__always)
  package func number(of key: Lexicon.Key) -> UInt32 { Int(key) < keyCount ? key : 0 }

  /// The node that a phrase beginning with a token enters. O(1).
  @inlinable @inline(__always)
  package func first(_ key: Lexicon.Key) -> TrieNode { node(number(of: key)) }

  /// The node of a number that ``next(_:_:)`` gave. O(1).
  @inlinable @inline(__always)
  package func node(_ number: UInt32) -> TrieNode {
    // Sound: a child, like a key, is the number of a node.
    unsafe nodes[Int(number)]
  }

  /// The phrases of the node of a key, which the text writes with a capital or without. O(1), without a branch.
  @inlinable @inline(__always)
  package func phrases(ofKey number: UInt32, isCapitalized: Bool) -> PhraseList {
    let plain = Int(number) &* MemoryLayout<TrieNode>.stride &+ TrieNode.phrasesOffset
    let own = capitalizedOffset &+ Int(number) &* MemoryLayout<PhraseList>.stride
    // Sound: the number is that of a key; both sections lie in one memory.
    return unsafe UnsafeRawPointer(nodes).load(fromByteOffset: isCapitalized ? own : plain, as: PhraseList.self)
  }

  /// What a list has in common with others. O(1).
  @inlinable @inline(__always)
  package func profile(of list: PhraseList) -> PhraseListProfile {
    // Sound: the builder gave the list one of its profiles.
    unsafe profiles[Int(list.profile)]
  }

  /// What ends at the node of a number. O(1).
  @inlinable @inline(__always)
  package func ends(_ number: UInt32) -> TrieEnds {
    // Sound: as above.
    unsafe ends[Int(number)]
  }

  /// One of the rows whose phrases end at a node. O(1).
  @inlinable @inline(__always)
  package func entry(of ends: TrieEnds, at index: Int) -> LexiconEntry {
    // Sound: a node's values lie where it says.
    LexiconEntry(packed: ends.valueCount == 1 ? ends.values : unsafe values[Int(ends.values) &+ index])
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
    let node = node(number)
    guard node.children != 0 else { return [] }
    // Sound: a node's slots lie where it says.
    return (0...node.slotMask).map { unsafe slots[node.firstSlot + $0] }.filter { $0.key != 0 }
  }

  /// The values of a node.
  func values(of number: UInt32) -> [UInt32] {
    let ends = ends(number)
    return (0..<ends.valueCount).map { entry(of: ends, at: $0).packed }
  }
}

extension Lexicon {
  /// The rows whose phrase is made of just these keys, in the order in which the tables list them.
  package func entries(of keys: [Key]) -> [LexiconEntry] {
    guard let first = keys.first else { return [] }
    var number = trie.number(of: first)
    for key in keys.dropFirst() { number = trie.next(trie.node(number), key) }
    return trie.values(of: number).map(LexiconEntry.init(packed:))
  }
}
