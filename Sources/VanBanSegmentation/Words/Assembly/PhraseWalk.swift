import VanBanLexicon

/// Asks the lexicon about single places of a text, where a whole ``PhraseIndex`` would be more than is needed.
@safe struct PhraseWalk {
  private let trie: PhraseTrie
  private let keys: UnsafeBufferPointer<Lexicon.Key>
  private let shapes: UnsafeBufferPointer<TokenShape>

  /// Reads columns of equal length, which must outlive the value.
  init(
    _ lexicon: Lexicon, _ keys: UnsafeBufferPointer<Lexicon.Key>, _ shapes: UnsafeBufferPointer<TokenShape>
  ) {
    trie = lexicon.trie
    unsafe self.keys = keys
    unsafe self.shapes = shapes
  }

  /// Whether one of some tables lists just these tokens, in whatever case. Linear in their number.
  func lists(_ tables: TableSet, _ tokens: Range<Int>) -> Bool {
    // Sound: callers ask about tokens of the text.
    var number = unsafe trie.number(of: keys[tokens.lowerBound])
    for token in tokens.dropFirst() {
      number = unsafe trie.next(trie.node(number), keys[token])
      guard number != 0 else { return false }
    }
    return holds(tables, number)
  }

  /// Whether a phrase may begin with a token and the next. O(1): most tokens are turned away by it.
  func mayGoOn(behind token: Int) -> Bool {
    // Sound: callers ask about tokens of the text.
    unsafe token + 1 < keys.count && trie.first(keys[token]).mayContinue(keys[token + 1])
  }

  /// The number of tokens of the longest phrase of some tables that starts at a token and has the capitals that its
  /// table asks for; 0 when there is none. No phrase of a lexicon is longer than a bounded number of tokens.
  func longest(_ tables: TableSet, at start: Int) -> Int {
    var number = unsafe trie.number(of: keys[start])
    var capitals = unsafe PhraseCapitals(shapes[start])
    var (length, longest) = (1, 0)
    while true {
      if holds(tables, number, capitals) { longest = length }
      let token = start + length
      guard token < (unsafe keys.count), unsafe !shapes[token].contains(.lineStart),
        case let child = unsafe trie.next(trie.node(number), keys[token]), child != 0
      else { return longest }
      unsafe capitals.add(shapes[token])
      number = child
      length += 1
    }
  }

  private func holds(_ tables: TableSet, _ node: UInt32, _ capitals: PhraseCapitals = .all) -> Bool {
    let ends = trie.ends(node)
    return (0..<ends.valueCount).contains {
      let entry = trie.entry(of: ends, at: $0)
      return tables.contains(tableNumber: entry.tableNumber) && capitals.meet(entry.table.capitals)
    }
  }
}

/// The capitals of the tokens of a phrase.
private struct PhraseCapitals {
  private var first: Bool
  private var every: Bool

  static let all = PhraseCapitals(TokenShape.capitalized)

  init(_ shape: TokenShape) {
    first = shape.contains(.capitalized)
    every = first
  }

  mutating func add(_ shape: TokenShape) { every = every && shape.contains(.capitalized) }

  func meet(_ demand: LexiconTable.Capitals) -> Bool {
    switch demand {
    case .none: true
    case .first: first
    case .every: every
    }
  }
}
