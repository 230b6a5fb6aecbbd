import VanBanLexicon
import VanBanSegmentation

/// Where a reference can start: asked of every token, so that the rules are tried at few.
enum CitationTrigger {
  /// Whether a token is a number with symbol, or begins a type, a title or a provision, and what stands behind it may go on
  /// so. O(1): it looks at few tokens.
  @inline(__always)
  static func admits(_ reading: Reading, _ token: Int) -> Bool {
    if opensDocument(reading, token) { return admitsDocument(reading, token) }
    if reading.kind(token) == .documentNumber { return true }
    let key = Int(reading.key(token))
    return key < provisionWords.count && provisionWords[key] && admitsProvision(reading, token)
  }

  /// Whether a token begins a type or a title. O(1).
  @inline(__always)
  static func opensDocument(_ reading: Reading, _ token: Int) -> Bool { reading.tables(token).bits & tables != 0 }

  /// In lower case a type is a common noun unless a number, `này` or a capital stands near.
  private static func admitsDocument(_ reading: Reading, _ token: Int) -> Bool {
    if reading.shape(token).contains(.capitalized) { return true }
    for next in token + 1..<max(token + 1, min(reading.count, token + longestQualified)) {
      switch reading.kind(next) {
      case .number, .date, .documentNumber: return true
      case .punctuation where !reading.isMark(.asterisk, at: next) && !reading.isMark(.colon, at: next): return false
      default: break
      }
      let key = Int(reading.key(next))
      if key < closers.count, closers[key] { return true }
      if next == token + 1, reading.shape(next).contains(.capitalized) { return true }
    }
    return false
  }

  /// Behind the word for a part stand a number, a letter or `này`.
  private static func admitsProvision(_ reading: Reading, _ token: Int) -> Bool {
    let next = token + 1
    guard next < reading.count else { return false }
    if reading.kind(next) == .number || reading.kind(next) == .abbreviation { return true }
    let key = Int(reading.key(next))
    return key < closers.count && closers[key] || reading.text.tokens.span(next..<next + 1).length <= longestLabel
  }

  /// A type of several words, what it is for, and its number.
  private static let longestQualified = 14
  /// `XXXVIII`, in bytes.
  private static let longestLabel = 7

  private static let tables: UInt64 = {
    var tables = TableSet()
    tables.insert(tableNumber: LexiconTable.documentTypes.rawValue)
    tables.insert(tableNumber: LexiconTable.laws.rawValue)
    return tables.bits
  }()

  /// By key: the first words of provisions.
  private static let provisionWords = flags(
    ProvisionLevel.allCases.map { String($0.word.split(separator: " ")[0]) })

  /// By key: the words that make a reference of a type in lower case, and the second words of provisions.
  private static let closers = flags(["này", "nêu", "nói", "kể", "số", "lục", "mục"])

  private static func flags(_ words: [String]) -> [Bool] {
    let keys = words.map { Lexicon.standard.key(of: $0) }.filter { $0 != Lexicon.unknown }
    var flags = Array(repeating: false, count: Int(keys.max() ?? 0) + 1)
    for key in keys { flags[Int(key)] = true }
    return flags
  }
}
