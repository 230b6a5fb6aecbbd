/// The columns of a task table: how wide each is, and how a row of cells becomes lines.
struct TaskTableLayout {
  /// Whether the first column names the document.
  let showsDocument: Bool
  private let widths: [Int]
  private static let gap = 2

  /// Shares out the width: a few columns to the number, most to the action.
  init(showsDocument: Bool, width: Int) {
    self.showsDocument = showsDocument
    let shares = (showsDocument ? [14] : []) + [0, 22, 42, 14, 22]
    let numberWidth = 4
    let free = width - numberWidth - Self.gap * (shares.count - 1)
    let total = shares.reduce(0, +)
    var widths = shares.map { $0 == 0 ? numberWidth : max(1, free * $0 / total) }
    widths[showsDocument ? 3 : 2] += free + numberWidth - widths.reduce(0, +)
    self.widths = widths
  }

  /// A line over the whole width.
  func rule(_ sign: Character) -> String {
    String(repeating: sign, count: widths.reduce(0, +) + Self.gap * (widths.count - 1))
  }

  /// The lines of a row; a cell is paragraphs, each wrapped to the width of its column.
  func lines(_ cells: [[String]]) -> [String] {
    let columns = zip(cells, widths).map { paragraphs, width in
      paragraphs.flatMap { TerminalText.cut(TerminalText.wrapped(TerminalText.printable($0), to: width), to: width) }
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let pieces = zip(columns, widths).map { Self.padded($0.indices.contains(row) ? $0[row] : "", to: $1) }
      return Self.trimmed(pieces.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalText.columns(text)))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension TerminalText {
  /// Lines of which none is wider than `columns`: a longer one, which is a single word, is cut between letters.
  static func cut(_ lines: [String], to columns: Int) -> [String] {
    lines.flatMap { line in
      guard Self.columns(line) > columns else { return [line] }
      var pieces = [""]
      var used = 0
      for letter in line {
        let width = Self.columns(String(letter))
        if used > 0, used + width > columns {
          pieces.append("")
          used = 0
        }
        pieces[pieces.count - 1].append(letter)
        used += width
      }
      return pieces
    }
  }
}
