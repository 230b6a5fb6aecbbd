/// Compiles tables into the bytes that ``Lexicon`` reads.
///
/// Deterministic: the same tables give the same bytes.
package struct LexiconBuilder {
  private var sources: [TableSource] = []
  /// The tokens of the phrases of each table.
  private var phrases: [[[String]]] = []

  package init() {}

  /// Adds a table; each may be added once.
  package mutating func add(_ source: TableSource) {
    sources.append(source)
    phrases.append(source.rows.map { PhraseTokens.split($0[0]) })
  }

  /// The compiled lexicon.
  package func build() -> [UInt8] {
    var writer = BlobWriter()
    var vocabulary = VocabularyBuilder(tokensByUse)
    let trie = trie(&vocabulary)
    let words = vocabulary.words()
    let slots = vocabulary.slots(writer: &writer)
    let tables = tableSection(writer: &writer)
    let phrases = trie.sections(keyCount: Int(vocabulary.count))

    let layout = LexiconLayout(
      wordCount: words.count / PackedWord.entryLength, phrases, slotCount: slots.count / 2, tableWords: tables.count)
    for section in [layout.header, words, phrases.encoded, slots, tables] { writer.append(contentsOf: section) }
    return writer.bytes()
  }

  /// The tokens of phrases, those that many phrases have before those that few have: what texts ask for most lies together
  /// and is found at the first look.
  private var tokensByUse: [String] {
    var uses: [String: Int] = [:]
    for (source, phrases) in zip(sources, phrases) where source.table.isMatched {
      for token in phrases.joined() { uses[token, default: 0] += 1 }
    }
    return uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private func trie(_ vocabulary: inout VocabularyBuilder) -> TrieBuilder {
    var trie = TrieBuilder()
    for (source, phrases) in zip(sources, phrases) {
      for (row, phrase) in phrases.enumerated() {
        let tokens = phrase.map { vocabulary.id(of: $0) }
        guard source.table.isMatched else { continue }
        trie.add(tokens, value: UInt32(source.table.rawValue) << 24 | UInt32(row))
      }
    }
    return trie
  }

  /// Four words a table (rows, columns, cells, names), then all cells and names; their starts count from the section.
  private func tableSection(writer: inout BlobWriter) -> [UInt32] {
    var directory = [UInt32](repeating: 0, count: LexiconTable.allCases.count * 4)
    var body: [UInt32] = []
    for source in sources {
      let start = Int(source.table.rawValue) * 4
      directory[start] = UInt32(source.rows.count)
      directory[start + 1] = UInt32(source.columns.count)
      directory[start + 2] = UInt32(directory.count + body.count)
      body += source.rows.flatMap { $0.map { writer.pool($0) } }
      directory[start + 3] = UInt32(directory.count + body.count)
      body += source.columns.map { writer.pool($0) }
    }
    return directory + body
  }
}
