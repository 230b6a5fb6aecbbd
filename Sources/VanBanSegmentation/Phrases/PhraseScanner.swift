import VanBanLexicon

/// Walks the trie from every token and writes what ends there.
@safe struct PhraseScanner {
  private let trie: PhraseTrie
  private let starts: UnsafeMutablePointer<UInt32>
  private let sets: UnsafeMutablePointer<TableSet>
  private var found: UnsafeMutablePointer<PhraseMatch>
  private var foundCount = 0
  private var capacity: Int
  private let anyCase = MetCapitals([.none])
  private let opened = MetCapitals([.none, .first])
  private let proper = MetCapitals([.none, .first, .every])

  /// Writes into two columns, of one element a token and one start more; both must outlive the value.
  init(trie: PhraseTrie, starts: UnsafeMutablePointer<UInt32>, sets: UnsafeMutablePointer<TableSet>) {
    self.trie = trie
    unsafe self.starts = starts
    unsafe self.sets = sets
    capacity = 64
    unsafe found = .allocate(capacity: capacity)
  }

  /// Fills the columns; gives the matches, which the caller has to deallocate.
  mutating func scan(_ tokens: TokenTable) -> UnsafeMutablePointer<PhraseMatch> {
    reserve(tokens.count)
    unsafe tokens.keys.withUnsafeBufferPointer { keys in
      unsafe tokens.shapes.withUnsafeBufferPointer { shapes in
        unsafe tokens.kinds.withUnsafeBufferPointer { kinds in
          for token in 0..<keys.count {
            unsafe starts[token] = UInt32(truncatingIfNeeded: foundCount)
            unsafe sets[token] = collect(at: token, keys, shapes, kinds)
          }
        }
      }
    }
    unsafe starts[tokens.count] = UInt32(truncatingIfNeeded: foundCount)
    return unsafe found
  }

  /// Writes the phrases that start at a token and gives their tables.
  @inline(__always)
  private mutating func collect(
    at start: Int, _ keys: UnsafeBufferPointer<Lexicon.Key>, _ shapes: UnsafeBufferPointer<TokenShape>,
    _ kinds: UnsafeBufferPointer<Token.Kind>
  ) -> TableSet {
    var tables = TableSet()
    var node = unsafe trie.first(keys[start])
    var capitals = unsafe shapes[start].contains(.capitalized) ? proper : anyCase
    var end = start &+ 1
    while true {
      if node.capitals & capitals.demands != 0 { note(node, capitals.tables, end &- start, &tables) }
      // Sound: an index below the count; a child is the number of a node.
      guard end < keys.count, case let key = unsafe keys[end], node.mayContinue(key),
        unsafe !shapes[end].contains(.lineStart), case let child = trie.next(node, key), child != 0
      else { return tables }
      if unsafe !shapes[end].contains(.capitalized) && kinds[end] == .syllable {
        capitals = capitals.lowered(to: opened)
      }
      node = unsafe trie.nodes[Int(child)]
      end &+= 1
    }
  }

  /// Writes the phrases of a node whose demands on capitals are met.
  private mutating func note(_ node: TrieNode, _ admitted: TableSet, _ length: Int, _ tables: inout TableSet) {
    reserve(node.valueCount)
    for index in 0..<node.valueCount {
      let entry = trie.entry(of: node, at: index)
      guard admitted.bits >> UInt64(entry.tableNumber) & 1 != 0 else { continue }
      // Sound: there is room for all of the node's values.
      unsafe (found + foundCount).initialize(to: PhraseMatch(entry: entry, length: length))
      foundCount &+= 1
      tables.insert(tableNumber: entry.tableNumber)
    }
  }

  /// Makes room for more matches.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if foundCount &+ more > capacity { grow(foundCount &+ more) }
  }

  private mutating func grow(_ needed: Int) {
    capacity = max(capacity * 2, needed)
    let larger = UnsafeMutablePointer<PhraseMatch>.allocate(capacity: capacity)
    // Sound: the matches are plain numbers, and the old memory is given up here.
    unsafe larger.moveInitialize(from: found, count: foundCount)
    unsafe found.deallocate()
    unsafe found = larger
  }
}

/// The demands on capitals that the tokens walked so far meet, and the tables that ask no more.
private struct MetCapitals {
  let demands: UInt32
  let tables: TableSet

  init(_ capitals: Set<LexiconTable.Capitals>) {
    demands = capitals.reduce(0) { $0 | $1.rawValue }
    tables = TableSet(capitals)
  }

  /// Behind a syllable in lower case: `opened`, or less where the first was no capital either.
  @inline(__always)
  func lowered(to opened: MetCapitals) -> MetCapitals { demands > opened.demands ? opened : self }
}
