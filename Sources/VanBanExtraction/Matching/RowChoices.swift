import VanBanLexicon
import VanBanSegmentation

/// For each row of the tables of which programs take some rows alone, the programs that may start with it.
struct RowChoices: Sendable {
  /// Those tables, one bit each.
  let tables: UInt64
  /// By table and row; empty for the other tables.
  private let choices: [[Dispatch.Choice]]

  init(_ gates: [Gate]) {
    var choices = [[Dispatch.Choice]](repeating: [], count: 64)
    for (number, gate) in gates.enumerated() {
      for (table, rows) in gate.rows {
        let place = Int(table.rawValue)
        let count = max(choices[place].count, rows.reduce(0) { max($0, $1 + 1) })
        choices[place] += Array(repeating: 0, count: count - choices[place].count)
        for row in rows { choices[place][row] |= 1 << Dispatch.Choice(number) }
      }
    }
    tables = choices.indices.reduce(0) { choices[$1].isEmpty ? $0 : $0 | 1 << UInt64($1) }
    self.choices = choices
  }

  /// The programs that may start with one of some phrases. O(1): few phrases start at a token.
  func choice(_ phrases: PhraseMatches) -> Dispatch.Choice {
    phrases.reduce(0) { choice, match in
      let rows = choices[Int(match.entry.tableNumber)]
      return match.entry.row < rows.count ? choice | rows[match.entry.row] : choice
    }
  }
}
