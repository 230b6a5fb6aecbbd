/// A table as its editors write it: a header of column names, then one row a line, cells parted by tabs.
///
/// Lines that start with `# ` document the table. The first column is always the phrase.
package struct TableSource: Sendable {
  package let table: LexiconTable
  package let columns: [String]
  package let rows: [[String]]

  /// Reads a table.
  ///
  /// - Throws: ``LexiconError/malformedRow(table:line:expected:)`` for a row whose cells do not fit the header.
  package init(_ table: LexiconTable, text: String) throws(LexiconError) {
    var columns: [String] = []
    var rows: [[String]] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("# ") else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.isEmpty {
        columns = cells
      } else {
        try Self.check(cells, against: columns, table: table, line: index + 1)
        rows.append(cells)
      }
    }
    self.table = table
    self.columns = columns
    self.rows = rows
  }

  /// Makes a table of phrases alone.
  package init(_ table: LexiconTable, phrases: [String]) {
    self.table = table
    columns = ["phrase"]
    rows = phrases.map { [$0] }
  }

  private static func check(
    _ cells: [String], against columns: [String], table: LexiconTable, line: Int
  ) throws(LexiconError) {
    guard cells.count == columns.count, !cells[0].isEmpty else {
      throw .malformedRow(
        table: table.fileName, line: line, expected: "\(columns.count) cells, the first a phrase; found \(cells.count)")
    }
  }
}
