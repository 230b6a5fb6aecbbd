extension Lexicon.Addition {
  /// Reads a list of additions: one a line, the phrase, then perhaps its kind, then perhaps columns, parted by tabs.
  ///
  /// Empty lines and lines that start with `#` are left out; white space around cells does not count. Linear.
  ///
  /// ```
  /// khởi nghiệp sáng tạo
  /// Vân Đồn<TAB>place<TAB>level=district
  /// kiến trúc sư trưởng<TAB>title<TAB>system=enterprise
  /// ```
  ///
  /// - Throws: ``LexiconError/badLine(_:problem:)`` for the first line that is not so.
  public static func list(_ text: String) throws(LexiconError) -> [Lexicon.Addition] {
    var additions: [Lexicon.Addition] = []
    for line in AdditionLines(text) {
      if let addition = try line.addition() { additions.append(addition) }
    }
    return additions
  }
}

/// The lines of a list of additions.
struct AdditionLines: Sequence, IteratorProtocol {
  private var rest: Substring.UTF8View
  private var number = 0
  private var isAtEnd = false

  init(_ text: String) { rest = text[...].utf8 }

  mutating func next() -> AdditionLine? {
    guard !isAtEnd else { return nil }
    let end = rest.firstIndex(of: 0x0A)
    let line = rest[..<(end ?? rest.endIndex)]
    isAtEnd = end == nil
    rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
    number += 1
    return AdditionLine(number: number, text: line)
  }
}

/// One line of a list of additions.
struct AdditionLine {
  /// The line's number from 1.
  let number: Int
  let text: Substring.UTF8View

  /// What the line adds; `nil` for a comment or an empty line.
  func addition() throws(LexiconError) -> Lexicon.Addition? {
    let cells = text.split(separator: 0x09, omittingEmptySubsequences: false).map(Self.trimmed)
    guard let phrase = cells.first, cells.count > 1 || !phrase.isEmpty, phrase.utf8.first != 0x23 else { return nil }
    guard !phrase.isEmpty else { throw .badLine(number, problem: "expected a phrase before the tab") }
    guard cells.count <= 3 else {
      throw .badLine(number, problem: "expected a phrase, a kind and columns, found \(cells.count) cells")
    }
    var addition = Lexicon.Addition(phrase)
    if cells.count > 1, !cells[1].isEmpty { addition.kind = try kind(cells[1]) }
    if cells.count > 2 { addition.columns = try columns(cells[2]) }
    return addition
  }

  private func kind(_ name: String) throws(LexiconError) -> Lexicon.Addition.Kind {
    if let kind = Lexicon.Addition.Kind(rawValue: name) { return kind }
    let kinds = Lexicon.Addition.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw .badLine(number, problem: "unknown kind “\(name)”, expected one of \(kinds)")
  }

  /// `level=district; period=after`.
  private func columns(_ cell: String) throws(LexiconError) -> [String: String] {
    var columns: [String: String] = [:]
    for pair in cell.utf8.split(separator: 0x3B).map(Self.trimmed) where !pair.isEmpty {
      let parts = pair.utf8.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw .badLine(number, problem: "expected column=value, found “\(pair)”")
      }
      columns[parts[0]] = parts[1]
    }
    return columns
  }

  /// A cell without the spaces around it, the mark of byte order and the end of the line included.
  private static func trimmed(_ cell: Substring.UTF8View) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar == "\u{A0}" || scalar == "\u{FEFF}"
    }
    var text = Substring(cell).unicodeScalars
    while let first = text.first, isSpace(first) { text.removeFirst() }
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }
}
