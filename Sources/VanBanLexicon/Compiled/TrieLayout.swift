/// Where the sections of a trie lie, in 32-bit words from the start of their memory.
///
/// | section | content |
/// |---|---|
/// | nodes | ``TrieNode``: first one for each key, then those of longer beginnings of phrases |
/// | capitalized | for each key the ``PhraseList`` of its node where the text writes it with a capital |
/// | ends | ``TrieEnds`` of each node |
/// | slots | ``TrieSlot``: the tokens that go on from a node, and where to |
/// | values | table (8 bits) and row (24 bits) of each phrase that ends at a node where others end |
/// | matches | ``PhraseMatch``, for the lists |
/// | profiles | ``PhraseListProfile`` |
struct TrieLayout {
  let nodes: Int
  let keyCount: Int
  let nodeCount: Int
  let slotCount: Int
  let valueCount: Int
  let matchCount: Int
  let profileCount: Int

  var capitalized: Int { nodes + nodeCount * TrieNode.words }
  var ends: Int { capitalized + keyCount * PhraseList.words }
  var slots: Int { ends + nodeCount * TrieEnds.words }
  var values: Int { slots + slotCount * TrieSlot.words }
  var matches: Int { values + valueCount }
  var profiles: Int { matches + matchCount * PhraseMatch.words }
  /// Behind the last section.
  var end: Int { profiles + profileCount * PhraseListProfile.words }

  /// The counts in the order of ``init(nodes:counts:)``.
  var counts: [Int] { [keyCount, nodeCount, slotCount, valueCount, matchCount, profileCount] }

  /// How many counts there are.
  static let countCount = 6

  /// The layout of sections that begin with the nodes, by the counts of their elements.
  init(nodes: Int, counts: [Int]) {
    self.nodes = nodes
    (keyCount, nodeCount, slotCount) = (counts[0], counts[1], counts[2])
    (valueCount, matchCount, profileCount) = (counts[3], counts[4], counts[5])
  }
}
