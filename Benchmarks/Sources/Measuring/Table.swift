/// A table of text: the first column to the left, numbers to the right.
public struct Table: Equatable, Sendable {
  private var rows: [[String]]

  /// Starts with the heads of the columns.
  public init(_ heads: [String]) { rows = [heads] }

  /// Adds a row; missing cells stay empty.
  public mutating func add(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, rows[0].count - cells.count)))
  }

  /// For a terminal: columns parted by two spaces.
  public var text: String {
    lines(separator: "  ").joined(separator: "\n") + "\n"
  }

  /// For a page in Markdown.
  public var markdown: String {
    var lines = lines(separator: " | ").map { "| \($0) |" }
    let rules = widths.enumerated().map { String(repeating: "-", count: $1 + ($0 == 0 ? 2 : 1)) + ($0 == 0 ? "" : ":") }
    lines.insert("|" + rules.joined(separator: "|") + "|", at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  private var widths: [Int] {
    rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  }

  private func lines(separator: String) -> [String] {
    let widths = widths
    return rows.map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }.joined(separator: separator)
    }
  }
}
