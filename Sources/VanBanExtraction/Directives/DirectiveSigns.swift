import VanBanLexicon
import VanBanSegmentation

/// The few tokens that decide about directives, found in one pass, so that most of a text is looked at once.
struct DirectiveSigns {
  /// Where lines begin.
  var lines = TokenCursor()
  /// Where verbs of demanding begin.
  var verbs = TokenCursor()
  /// Where words of task headings begin.
  var headings = TokenCursor()
  /// Semicolons and parentheses.
  var parts = TokenCursor()
  /// Ellipses.
  var ellipses = TokenCursor()
  /// The first syllables of `trách nhiệm` and `thi hành`.
  var duties = TokenCursor()

  /// Passes over a text. Linear.
  init(_ reading: Reading) {
    let (duty, enforcement, marks) = (Self.duty.first, Self.enforcement.first, Self.marks)
    let tables = TableSet(.reportingVerbs).union(TableSet(.taskHeadings))
    var next = 0
    while next < reading.count {
      next = reading.tokens.first(from: next) {
        $0.shape.contains(.lineStart) || $0.tables.intersects(tables) || $0.key == duty || $0.key == enforcement
          || $0.key < 64 && marks & 1 << UInt64($0.key) != 0
      }
      if next < reading.count { add(next, reading) }
      next += 1
    }
  }

  private mutating func add(_ token: Int, _ reading: Reading) {
    if reading.shape(token).contains(.lineStart) { lines.append(token) }
    if reading.tables(token).contains(.reportingVerbs) { verbs.append(token) }
    if reading.tables(token).contains(.taskHeadings) { headings.append(token) }
    switch reading.key(token) {
    case Self.duty.first: if reading.key(token + 1) == Self.duty.second { duties.append(token) }
    case Self.enforcement.first: if reading.key(token + 1) == Self.enforcement.second { duties.append(token) }
    case Mark.ellipsis.rawValue: ellipses.append(token)
    case 0..<64 where Self.marks & 1 << UInt64(reading.key(token)) != 0: parts.append(token)
    default: break
    }
  }

  private static let duty = (first: Lexicon.standard.key(of: "trách"), second: Lexicon.standard.key(of: "nhiệm"))

  private static let enforcement = (
    first: Lexicon.standard.key(of: "thi"), second: Lexicon.standard.key(of: "hành")
  )

  /// One bit for the key of each mark asked for.
  private static let marks = [Mark.semicolon, .openingParenthesis, .closingParenthesis, .ellipsis]
    .reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
}
