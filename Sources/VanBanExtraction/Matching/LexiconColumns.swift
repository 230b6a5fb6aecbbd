import VanBanLexicon

extension Lexicon {
  /// What `transform` makes of the cells of a named column, by row; each different cell is transformed once.
  ///
  /// Here and not beside the tables, because a generic function is specialised only in its own module.
  func cells<Value>(_ name: String, of table: LexiconTable, _ transform: (String) -> Value) -> [Value] {
    let column = columnCells(name, of: table)
    let values = column.values.map(transform)
    return column.rows.map { values[Int($0)] }
  }
}
