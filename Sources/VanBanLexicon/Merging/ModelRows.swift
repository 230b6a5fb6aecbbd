import VanBanText

/// The rows after which additions are modelled.
///
/// Rules know the rows of the standard tables. So an addition gets no row of its own: its phrase leads to the first row
/// whose columns say of its phrase what is to be said of the new one.
struct ModelRows {
  /// All that decides on the rows of an addition.
  private struct Query: Hashable {
    let kind: Lexicon.Addition.Kind
    let columns: [String: String]
    let isAbbreviation: Bool
  }

  private let lexicon: Lexicon
  private var known: [Query: [UInt32]] = [:]

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// What the trie stores for an addition: a row of each of its tables. Looked up once for additions that are alike.
  mutating func values(for addition: Lexicon.Addition) throws(LexiconError) -> [UInt32] {
    let query = Query(
      kind: addition.kind, columns: addition.columns, isAbbreviation: Self.isAbbreviation(addition.phrase))
    if let values = known[query] { return values }
    try checkNames(of: addition)
    var values: [UInt32] = []
    for table in addition.kind.tables {
      let row = try row(of: table, query, addition.phrase)
      values.append(LexiconEntry(tableNumber: table.rawValue, row: row).packed)
    }
    known[query] = values
    return values
  }

  private func checkNames(of addition: Lexicon.Addition) throws(LexiconError) {
    let names = addition.kind.columns.map(\.name)
    guard let unknown = addition.columns.keys.sorted().first(where: { !names.contains($0) }) else { return }
    let expected = names.isEmpty ? "which has none" : "expected \(names.joined(separator: " or "))"
    throw .badAddition(
      phrase: addition.phrase, problem: "unknown column “\(unknown)” of a \(addition.kind.rawValue), \(expected)")
  }

  /// The first row with the addition's columns and what is usual in the others; with its columns alone if there is none.
  private func row(of table: LexiconTable, _ query: Query, _ phrase: String) throws(LexiconError) -> Int {
    if query.kind.columns.isEmpty || table.isUserFilled { return 0 }
    let usual = Dictionary(uniqueKeysWithValues: query.kind.columns.map { ($0.name, $0.usual) })
    let full = usual.merging(query.columns) { $1 }
    if let row = firstRow(of: table, full, query) ?? firstRow(of: table, query.columns, query) { return row }
    throw .badAddition(phrase: phrase, problem: problem(with: query, table))
  }

  private func firstRow(of table: LexiconTable, _ wanted: [String: String], _ query: Query) -> Int? {
    let columns = wanted.compactMap { name, value in lexicon.column(name, of: table).map { ($0, value) } }
    let empty = query.kind.emptyColumn.flatMap { lexicon.column($0, of: table) }
    return (0..<lexicon.rowCount(of: table)).first { row in
      columns.allSatisfy { lexicon.cell(table, row: row, $0.0) == $0.1 }
        && empty.map { lexicon.cell(table, row: row, $0).isEmpty } ?? true
        && Self.isAbbreviation(lexicon.cell(table, row: row, 0)) == query.isAbbreviation
    }
  }

  /// Which value the table does not know, and those that it does.
  private func problem(with query: Query, _ table: LexiconTable) -> String {
    for (name, value) in query.columns.sorted(by: { $0.key < $1.key }) {
      let values = lexicon.columnCells(name, of: table).values
      if !values.contains(value) {
        let known = values.filter { !$0.isEmpty && !$0.contains(",") }.sorted().joined(separator: ", ")
        return "unknown \(name) “\(value)”, expected one of \(known)"
      }
    }
    return "no row of \(table.fileName).tsv has these columns together"
  }

  /// Two capitals or more in the first word, as in `PCT`: such titles count in capitals alone.
  private static func isAbbreviation(_ phrase: String) -> Bool {
    phrase.utf8.prefix { $0 != 0x20 }.count > 1
      && phrase.unicodeScalars.prefix { $0 != " " }.count { LowerCase.isUpper($0.value) } > 1
  }
}
