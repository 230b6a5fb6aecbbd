/// Where the sections of a compiled lexicon lie, in 32-bit words from its start.
///
/// | section | content |
/// |---|---|
/// | header | magic, version, then the start of each section below, the start of the pool |
/// | words | the tokens of up to 12 bytes, `ctextscan_word`, four words each: open addressing, a power of two |
/// | nodes | ``TrieNode``, four words each: first one for each token id, then those of longer beginnings of phrases |
/// | children | ``TrieSlot``, two words each: the tokens that go on from a node, and where to |
/// | values | table (8 bits) and row (24 bits) of each phrase that ends at a node where others end |
/// | slots | the longer tokens: open addressing, a power of two: pool offset + 1 of a token and its id; 0 = empty |
/// | tables | for each table: rows, columns, start of its cells, start of its column names |
/// | cells | pool offsets |
package struct LexiconLayout {
  static let magic: UInt32 = 0x584C_4256  // "VBLX"
  static let version: UInt32 = 4
  static let headerWords = 12

  var words = 0
  var wordCount = 0
  var nodes = 0
  var tokenCount = 0
  var children = 0
  var values = 0
  var slots = 0
  var slotCount = 0
  var tables = 0
  var pool = 0

  /// The header's words, in the order that ``init(header:)`` reads.
  var header: [UInt32] {
    let fields = [nodes, tokenCount, children, values, slots, slotCount, tables, pool, words, wordCount]
    return [Self.magic, Self.version] + fields.map(UInt32.init)
  }

  init() {}

  init(header word: (Int) -> Int) {
    nodes = word(2)
    tokenCount = word(3)
    children = word(4)
    values = word(5)
    slots = word(6)
    slotCount = word(7)
    tables = word(8)
    pool = word(9)
    words = word(10)
    wordCount = word(11)
  }
}
