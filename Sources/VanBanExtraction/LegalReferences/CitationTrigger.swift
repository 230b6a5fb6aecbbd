import VanBanLexicon
import VanBanSegmentation

/// Where a reference can start: asked of every token, so that the rules are tried at few.
///
/// A value that a scanner keeps: what is static is asked for anew at every token.
struct CitationTrigger: Sendable {
  /// That of the standard lexicon.
  static let standard = CitationTrigger()

  /// The tables of types and titles.
  private let tables = TableSet(.documentTypes).union(TableSet(.laws))
  /// The first words of provisions.
  private let provisionWords = WordKeys(
    ProvisionLevel.allCases.map { $0.word.split(separator: " ")[0] }.joined(separator: " "))
  /// The words that make a reference of a type in lower case, and the second words of provisions.
  private let closers = WordKeys("này nêu nói kể số lục mục")

  /// The first token from one on at which a reference can start, or the number of tokens. O(1) for each that is passed.
  func next(_ reading: Reading, from start: Int) -> Int {
    let tokens = reading.tokens
    var token = start
    while token < tokens.count, !admits(tokens[token], reading, token) { token += 1 }
    return token
  }

  /// Whether a token is a number with symbol, or begins a type, a title or a provision, and what stands behind it may go on
  /// so. O(1): it looks at few tokens.
  @inline(__always)
  private func admits(_ entry: ReadingToken, _ reading: Reading, _ token: Int) -> Bool {
    if entry.tables.intersects(tables) { return admitsDocument(reading, token) }
    return entry.kind == .documentNumber || provisionWords.contains(entry.key) && admitsProvision(reading, token)
  }

  /// Whether a token begins a type or a title. O(1).
  @inline(__always)
  func opensDocument(_ reading: Reading, _ token: Int) -> Bool { reading.tables(token).intersects(tables) }

  /// In lower case a type is a common noun unless a number, `này` or a capital stands near.
  private func admitsDocument(_ reading: Reading, _ token: Int) -> Bool {
    if reading.shape(token).contains(.capitalized) { return true }
    for next in token + 1..<max(token + 1, min(reading.count, token + Self.longestQualified)) {
      switch reading.kind(next) {
      case .number, .date, .documentNumber: return true
      case .punctuation where !reading.isMark(.asterisk, at: next) && !reading.isMark(.colon, at: next): return false
      default: break
      }
      if closers.contains(reading, next) { return true }
      if next == token + 1, reading.shape(next).contains(.capitalized) { return true }
    }
    return false
  }

  /// Behind the word for a part stand a number, a letter or `này`.
  private func admitsProvision(_ reading: Reading, _ token: Int) -> Bool {
    let next = token + 1
    guard next < reading.count else { return false }
    if reading.kind(next) == .number || reading.kind(next) == .abbreviation { return true }
    return closers.contains(reading, next)
      || reading.text.tokens.span(next..<next + 1).length <= Self.longestLabel
  }

  /// A type of several words, what it is for, and its number.
  private static let longestQualified = 14
  /// `XXXVIII`, in bytes.
  private static let longestLabel = 7
}
