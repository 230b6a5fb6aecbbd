extension Lexicon {
  /// The number of rows of a table.
  public func rowCount(of table: LexiconTable) -> Int { Int(word(layout.tables + Int(table.rawValue) * 4)) }

  /// The index of a named column, or `nil` when the table has none by that name.
  public func column(_ name: String, of table: LexiconTable) -> Int? {
    let directory = layout.tables + Int(table.rawValue) * 4
    let names = layout.tables + Int(word(directory + 3))
    return (0..<Int(word(directory + 1))).first { string(word(names + $0)) == name }
  }

  /// The text of a cell. O(length).
  package func cell(_ entry: LexiconEntry, _ column: Int) -> String { cell(entry.table, row: entry.row, column) }

  /// The text of the cell in a row and column of a table. O(length).
  package func cell(_ table: LexiconTable, row: Int, _ column: Int) -> String {
    string(cellOffset(table, row: row, column))
  }

  /// Where a cell's text lies in the pool; equal texts lie at one place.
  private func cellOffset(_ table: LexiconTable, row: Int, _ column: Int) -> UInt32 {
    let directory = layout.tables + Int(table.rawValue) * 4
    let columns = Int(word(directory + 1))
    let cells = layout.tables + Int(word(directory + 2))
    return word(cells + row * columns + column)
  }

  /// The phrase of a row as its editors wrote it.
  package func phrase(_ entry: LexiconEntry) -> String { cell(entry, 0) }

  private func string(_ offset: UInt32) -> String {
    // Sound: the pool holds whole strings that were valid UTF-8 when pooled.
    unsafe String(decoding: pooled(offset), as: UTF8.self)
  }
}

extension Lexicon {
  /// The cells of a named column, by row; empty for a table without it. Linear in the rows: for look-ups made once.
  package func cells(_ name: String, of table: LexiconTable) -> [String] {
    let column = columnCells(name, of: table)
    return column.rows.map { column.values[Int($0)] }
  }

  /// For each row a number of its cell in a named column, the same for equal cells; empty for a table without it. Linear
  /// in the rows: no cell is read.
  package func cellNumbers(_ name: String, of table: LexiconTable) -> [UInt32] {
    guard let column = column(name, of: table) else { return [] }
    return (0..<rowCount(of: table)).map { cellOffset(table, row: $0, column) }
  }

  /// The different cells of a named column, and for each row which of them it has; empty for a table without it.
  ///
  /// Linear in the rows, but each different cell is read once: thousands of rows share a handful, and every run of the
  /// command waits for its look-ups.
  package func columnCells(_ name: String, of table: LexiconTable) -> (values: [String], rows: [UInt32]) {
    guard let column = column(name, of: table) else { return ([], []) }
    var values: [String] = []
    var known: [UInt32: UInt32] = [:]
    var rows: [UInt32] = []
    rows.reserveCapacity(rowCount(of: table))
    for row in 0..<rowCount(of: table) {
      let offset = cellOffset(table, row: row, column)
      if known[offset] == nil {
        known[offset] = UInt32(values.count)
        values.append(string(offset))
      }
      rows.append(known[offset] ?? 0)
    }
    return (values, rows)
  }
}
