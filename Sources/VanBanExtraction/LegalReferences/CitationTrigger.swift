import VanBanLexicon
import VanBanSegmentation

/// Where a reference can start: asked of every token, so that the rules are tried at few.
enum CitationTrigger {
  /// Whether a token is a number with symbol, or begins a type, a title or a provision. O(1).
  @inline(__always)
  static func admits(_ reading: Reading, _ token: Int) -> Bool {
    if opensDocument(reading, token) || reading.kind(token) == .documentNumber { return true }
    let key = Int(reading.key(token))
    return key < words.count && words[key]
  }

  /// Whether a token begins a type or a title. O(1).
  @inline(__always)
  static func opensDocument(_ reading: Reading, _ token: Int) -> Bool { reading.tables(token).bits & tables != 0 }

  private static let tables: UInt64 = {
    var tables = TableSet()
    tables.insert(tableNumber: LexiconTable.documentTypes.rawValue)
    tables.insert(tableNumber: LexiconTable.laws.rawValue)
    return tables.bits
  }()

  /// By key: the first words of provisions.
  private static let words: [Bool] = {
    let keys = ProvisionLevel.allCases.map { level in
      Lexicon.standard.key(of: String(level.word.split(separator: " ")[0]))
    }
    var words = Array(repeating: false, count: Int(keys.max() ?? 0) + 1)
    for key in keys where key != Lexicon.unknown { words[Int(key)] = true }
    return words
  }()
}
