/// Where the sections of a compiled lexicon lie, in 32-bit words from its start.
///
/// | section | content |
/// |---|---|
/// | header | magic, version, where each section below starts, the counts of the trie's elements |
/// | words | the tokens of up to 12 bytes, `ctextscan_word`, four words each: open addressing, a power of two |
/// | trie | the sections of ``TrieLayout`` |
/// | slots | the longer tokens: open addressing, a power of two: pool offset + 1 of a token and its id; 0 = empty |
/// | tables | for each table: rows, columns, start of its cells, start of its column names |
/// | cells | pool offsets |
/// | pool | strings |
package struct LexiconLayout {
  static let magic: UInt32 = 0x584C_4256  // "VBLX"
  static let version: UInt32 = 5
  /// Room for the fields; what follows is aligned for the processor's caches.
  static let headerWords = 16

  let words: Int
  let wordCount: Int
  let trie: TrieLayout
  let slots: Int
  let slotCount: Int
  let tables: Int
  let pool: Int

  /// The header's words, in the order that ``init(header:)`` reads.
  var header: [UInt32] {
    let fields = [words, wordCount, slots, slotCount, tables, pool, trie.nodes] + trie.counts
    let used = [Self.magic, Self.version] + fields.map(UInt32.init)
    return used + Array(repeating: 0, count: Self.headerWords - used.count)
  }

  init(header word: (Int) -> Int) {
    words = word(2)
    wordCount = word(3)
    slots = word(4)
    slotCount = word(5)
    tables = word(6)
    pool = word(7)
    trie = TrieLayout(nodes: word(8), counts: (0..<TrieLayout.countCount).map { word(9 + $0) })
  }

  /// The layout of sections of these lengths, which follow each other.
  init(wordCount: Int, _ trie: TrieSections, slotCount: Int, tableWords: Int) {
    words = Self.headerWords
    self.wordCount = wordCount
    self.trie = trie.layout(from: words + wordCount * PackedWord.entryLength)
    slots = self.trie.end
    self.slotCount = slotCount
    tables = slots + slotCount * 2
    pool = tables + tableWords
  }
}
