import VanBanLexicon

/// Every phrase of the lexicon that occurs in a text, by the token that it starts at.
///
/// Made in one pass over the tokens, so that extractors ask instead of searching. Phrases of proper names count only
/// where the text writes them with capitals.
package struct PhraseIndex: Sendable {
  /// Where the matches of each token begin in ``matches``; one more at the end.
  package private(set) var starts: [UInt32] = []
  /// The matches by the token that they start at, the shortest first.
  package private(set) var matches: [PhraseMatch] = []
  /// For each token the tables that have a phrase starting there.
  package private(set) var tables: [TableSet] = []

  /// Finds the phrases. Linear: no phrase of a lexicon is longer than a bounded number of tokens.
  package init(_ tokens: TokenTable, lexicon: Lexicon) {
    starts.reserveCapacity(tokens.count + 1)
    tables.reserveCapacity(tokens.count)
    for index in tokens.indices {
      starts.append(UInt32(matches.count))
      tables.append(TableSet())
      collect(at: index, tokens, lexicon)
    }
    starts.append(UInt32(matches.count))
  }

  /// The tables that have a phrase starting at a token. O(1): rules ask this first.
  @inline(__always)
  package func tables(at token: Int) -> TableSet { tables[token] }

  /// The phrases that start at a token, the shortest first.
  package func matches(at token: Int) -> ArraySlice<PhraseMatch> {
    matches[Int(starts[token])..<Int(starts[token + 1])]
  }

  /// The longest phrase of one table that starts at a token.
  package func longest(_ table: LexiconTable, at token: Int) -> PhraseMatch? {
    guard tables[token].contains(table) else { return nil }
    return matches(at: token).last { $0.entry.tableNumber == table.rawValue }
  }

  /// The longest phrase among some rows of one table that starts at a token.
  package func longest(_ table: LexiconTable, in rows: Set<Int>, at token: Int) -> PhraseMatch? {
    guard tables[token].contains(table) else { return nil }
    return matches(at: token).last { $0.entry.tableNumber == table.rawValue && rows.contains($0.entry.row) }
  }

  private mutating func collect(at start: Int, _ tokens: TokenTable, _ lexicon: Lexicon) {
    var node = lexicon.firstNode(tokens.keys[start])
    var end = start + 1
    let opensWithCapital = tokens.shapes[start].contains(.capitalized)
    var isProper = opensWithCapital
    while node != 0 {
      for value in lexicon.entries(at: node) {
        let entry = lexicon.entry(at: value)
        let needed = entry.table.capitals
        guard needed == .none || isProper || needed == .first && opensWithCapital else { continue }
        add(entry, start, end - start)
      }
      guard end < tokens.count, !tokens.shapes[end].contains(.lineStart) else { return }
      isProper = isProper && (tokens.shapes[end].contains(.capitalized) || tokens.kinds[end] != .syllable)
      node = lexicon.nextNode(node, tokens.keys[end])
      end += 1
    }
  }

  private mutating func add(_ entry: LexiconEntry, _ start: Int, _ length: Int) {
    matches.append(PhraseMatch(entry: entry, length: length))
    tables[start].insert(tableNumber: entry.tableNumber)
  }
}
