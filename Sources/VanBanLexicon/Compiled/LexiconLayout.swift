/// Where the sections of a compiled lexicon lie, in 32-bit words from its start.
///
/// | section | content |
/// |---|---|
/// | header | magic, version, then the start of each section below, the start of the pool |
/// | vocabulary slots | open addressing, a power of two: pool offset + 1 of a token and its id; 0 = empty |
/// | root | for each token id the trie node that a phrase starting with it enters, or 0 |
/// | edges | open addressing, a power of two: parent node, token id, child node; parent 0 = empty |
/// | value starts | for each node where its values begin; one more at the end |
/// | values | table (8 bits) and row (24 bits) of a phrase that ends at the node |
/// | tables | for each table: rows, columns, start of its cells, start of its column names |
/// | cells | pool offsets |
package struct LexiconLayout {
  static let magic: UInt32 = 0x584C_4256  // "VBLX"
  static let version: UInt32 = 1
  static let headerWords = 12

  var slots = 0
  var slotCount = 0
  var root = 0
  var tokenCount = 0
  var edges = 0
  var edgeCount = 0
  var valueStarts = 0
  var values = 0
  var tables = 0
  var pool = 0

  /// The header's words, in the order that ``init(header:)`` reads.
  var header: [UInt32] {
    let fields = [slots, slotCount, root, tokenCount, edges, edgeCount, valueStarts, values, tables, pool]
    return [Self.magic, Self.version] + fields.map(UInt32.init)
  }

  init() {}

  init(header word: (Int) -> Int) {
    slots = word(2)
    slotCount = word(3)
    root = word(4)
    tokenCount = word(5)
    edges = word(6)
    edgeCount = word(7)
    valueStarts = word(8)
    values = word(9)
    tables = word(10)
    pool = word(11)
  }
}
