import Testing
import VanBanLexicon

@testable import VanBanSegmentation

/// The index holds what looking up every run of tokens by itself finds.
@Suite struct PhraseIndexTests {
  @Test(arguments: [21, 22, 23]) func holdsWhatRunsSpell(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let phrases = Self.phrases(of: .standard)
    for _ in 0..<6 { check(Self.text(phrases, &generator), .standard) }
  }

  /// Users' phrases begin where others do, go on behind them, and are names or not.
  @Test(arguments: [24, 25]) func holdsWhatUsersAdd(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let standard = Self.phrases(of: .standard).filter { $0.allSatisfy { $0.isLetter || $0 == " " } }
    let own = (0..<300).map { _ in
      Self.some(standard, &generator) + " "
        + Self.some(["zu", "quyr", "xã", Self.some(standard, &generator)], &generator)
    }
    let kinds: [Lexicon.Addition.Kind] = [.word, .person, .place, .title]
    let additions = own.enumerated().map { Lexicon.Addition($0.element, kinds[$0.offset % kinds.count]) }
    let lexicon = try Lexicon.standard.merging(additions)
    for _ in 0..<4 { check(Self.text(own + standard.prefix(100), &generator), lexicon) }
  }

  @Test func keepsCapitalsOfNamesAlone() throws {
    #expect(tables("tỉnh Bắc Kạn", at: 1).contains(.places))
    #expect(!tables("tỉnh bắc kạn", at: 1).contains(.places))
    #expect(!tables("tỉnh Bắc kạn", at: 1).contains(.places))
    #expect(tables("Quốc hội họp", at: 0).contains(.organizations))
    #expect(!tables("quốc hội họp", at: 0).contains(.organizations))
  }

  @Test func endsWithItsLine() {
    #expect(tables("kinh tế", at: 0).contains(.words))
    #expect(!tables("kinh\ntế", at: 0).contains(.words))
    #expect(PhraseIndex(TokenTable([], lexicon: .standard), lexicon: .standard).matchCount == 0)
  }

  private func tables(_ text: String, at token: Int) -> TableSet {
    PhraseIndex(TokenTable(Array(text.utf8), lexicon: .standard), lexicon: .standard).tables(at: token)
  }

  private func check(_ text: String, _ lexicon: Lexicon) {
    let tokens = TokenTable(Array(text.utf8), lexicon: lexicon)
    let index = PhraseIndex(tokens, lexicon: lexicon)
    let expected = tokens.indices.map { Self.matches(in: tokens, at: $0, lexicon) }
    let wrong = tokens.indices.filter { token in
      Array(index.matches(at: token)) != expected[token] || index.tables(at: token) != Self.tables(expected[token])
        || LexiconTable.allCases.contains { table in
          index.longest(table, at: token) != expected[token].last { $0.entry.table == table }
        }
    }
    #expect(wrong == [], "\(text)")
    #expect(index.matchCount == expected.reduce(0) { $0 + $1.count })
  }

  /// Every run of tokens from one on, looked up whole.
  private static func matches(in tokens: TokenTable, at start: Int, _ lexicon: Lexicon) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    var (isEvery, end) = (true, start)
    let isFirst = tokens.shapes[start].contains(.capitalized)
    repeat {
      if tokens.kinds[end] == .syllable || end == start {
        isEvery = isEvery && tokens.shapes[end].contains(.capitalized)
      }
      let entries = lexicon.entries(of: Array(tokens.keys[start...end])).filter {
        switch $0.table.capitals {
        case .none: true
        case .first: isFirst
        case .every: isEvery
        }
      }
      end += 1
      matches += entries.map { PhraseMatch(entry: $0, length: end - start) }
    } while end < min(tokens.count, start + 30) && !tokens.shapes[end].contains(.lineStart)
    return matches
  }

  private static func tables(_ matches: [PhraseMatch]) -> TableSet {
    var set = TableSet()
    for match in matches { set.insert(tableNumber: match.entry.tableNumber) }
    return set
  }

  private static func phrases(of lexicon: Lexicon) -> [String] {
    LexiconTable.allCases.filter(\.isMatched).flatMap { table in
      stride(from: 0, to: lexicon.rowCount(of: table), by: 5).map {
        lexicon.phrase(LexiconEntry(tableNumber: table.rawValue, row: $0))
      }
    }
  }

  /// Phrases and parts of them, in several cases, with a line end now and then: longer than a block.
  private static func text(_ phrases: [String], _ generator: inout SeededGenerator) -> String {
    (0..<300).map { _ in
      var words = some(phrases, &generator).split(separator: " ")
      if Bool.random(using: &generator) { words = Array(words.prefix(Int.random(in: 1...3, using: &generator))) }
      let phrase = words.map { word in
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: word.uppercased()
        case 1: word.lowercased()
        case 2: word.prefix(1).uppercased() + word.dropFirst()
        default: String(word)
        }
      }.joined(separator: " ")
      return phrase + some([" ", " ", " ", " ", "\n", ", ", "-"], &generator)
    }.joined()
  }

  private static func some(_ list: [String], _ generator: inout SeededGenerator) -> String {
    list.randomElement(using: &generator) ?? ""
  }
}
