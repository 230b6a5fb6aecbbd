import VanBanLexicon

/// Matches in memory that grows; whoever takes ``matches`` at the end has to deallocate them.
@safe struct PhraseMatchBuffer {
  private(set) var matches: UnsafeMutablePointer<PhraseMatch>
  private(set) var count = 0
  private var capacity = 64

  init() { unsafe matches = .allocate(capacity: capacity) }

  /// Adds the phrases that end at a node and are of some tables; gives their tables.
  mutating func append(_ trie: PhraseTrie, _ node: UInt32, _ capitals: MetCapitals, length: Int) -> TableSet {
    var tables = TableSet()
    let ends = trie.ends(node)
    guard ends.capitals & capitals.demands != 0 else { return tables }
    if count + ends.valueCount > capacity { grow(to: count + ends.valueCount) }
    for index in 0..<ends.valueCount {
      let entry = trie.entry(of: ends, at: index)
      guard capitals.tables.contains(tableNumber: entry.tableNumber) else { continue }
      // Sound: there is room for all of the node's values.
      unsafe (matches + count).initialize(to: PhraseMatch(entry: entry, length: length))
      count &+= 1
      tables.insert(tableNumber: entry.tableNumber)
    }
    return tables
  }

  private mutating func grow(to needed: Int) {
    capacity = max(capacity * 2, needed)
    let larger = UnsafeMutablePointer<PhraseMatch>.allocate(capacity: capacity)
    // Sound: the matches are plain numbers, and the old memory is given up here.
    unsafe larger.moveInitialize(from: matches, count: count)
    unsafe matches.deallocate()
    unsafe matches = larger
  }
}

/// The demands on capitals that the tokens of a phrase meet, and the tables that ask no more.
struct MetCapitals {
  let demands: UInt32
  let tables: TableSet

  /// Every token so far has a capital, or is no syllable.
  static let every = MetCapitals([.none, .first, .every])
  /// The first token has one.
  static let first = MetCapitals([.none, .first])

  private init(_ capitals: Set<LexiconTable.Capitals>) {
    demands = capitals.reduce(0) { $0 | $1.rawValue }
    tables = TableSet(capitals)
  }
}
