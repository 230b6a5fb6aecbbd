/// Syllables that tell of the names behind them.
struct NameOpeners {
  /// Those that stand before a name without being a part of it.
  private(set) var titles: [Substring] = []
  /// A child's place among its siblings, a part of names in the south.
  private(set) var orders: [Substring] = []

  /// Reads a table of syllables with `title` or `order` behind them.
  init(path: String) throws {
    try TableFile.rows(path) { row in
      if row[1] == "order" { orders.append(row[0]) } else { titles.append(row[0]) }
    }
  }
}
