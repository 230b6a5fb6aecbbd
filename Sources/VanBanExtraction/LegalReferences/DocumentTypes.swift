import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// What the table of document types says of a phrase.
struct DocumentType: Sendable, Hashable {
  /// The kinds of systems that issue documents.
  enum System: String, Sendable {
    case state, party, both, judicial, standard, treaty
  }

  /// The type in lower case: `nghị quyết`; `hiệp định` for `Hiệp định thương mại tự do`.
  let name: String
  /// The code in numbers: `NQ`.
  let code: String
  /// Who issues such documents.
  let system: System
  /// Whether the phrase is an abbreviation (`NQ`), which counts only as it is written in the table.
  let isAbbreviation: Bool
}

/// The table of document types by row, and by code.
struct DocumentTypes: Sendable {
  /// The types of the standard lexicon.
  static let standard = DocumentTypes(.standard)

  private let rows: [DocumentType]
  /// By row: what patterns ask.
  private let uses: [DocumentTypeUse]
  private let byCode: [String: String]
  private let usesByName: [String: DocumentTypeUse]

  init(_ lexicon: Lexicon) {
    let cells = TableColumns(.documentTypes, lexicon, ["type", "code", "system", "use"])
    rows = cells.rows.map { phrase, row in
      DocumentType(
        name: row[0], code: row[1], system: .init(rawValue: row[2]) ?? .both,
        isAbbreviation: phrase.unicodeScalars.count { LowerCase.isUpper($0.value) } > 1)
    }
    uses = zip(cells.rows, rows).map { DocumentTypeUse(named: $0.cells[3], $1) }
    usesByName = Dictionary(zip(rows.map(\.name), uses)) { $0.union($1) }
    var byCode: [String: String] = [:]
    for type in rows where !type.code.isEmpty && byCode[type.code] == nil { byCode[type.code] = type.name }
    for (row, type) in zip(cells.rows, rows) where type.isAbbreviation && row.phrase == type.code {
      byCode[type.code] = type.name
    }
    self.byCode = byCode
  }

  /// The type of a row.
  subscript(_ match: PhraseMatch) -> DocumentType { rows[match.entry.row] }

  /// The type that a code of a number stands for, or `nil`.
  func name(ofCode code: String) -> String? { byCode[code] }

  /// What a type is good for by its name; nothing where the table does not hold it.
  func use(ofType name: String?) -> DocumentTypeUse { name.flatMap { usesByName[$0] } ?? [] }

  /// The rows of the types that are good for something.
  func rows(where holds: (DocumentTypeUse) -> Bool) -> Set<Int> { Set(uses.indices.filter { holds(uses[$0]) }) }

  /// What the longest type phrase at a token is good for, where it is written as such. O(1).
  func use(_ reading: Reading, at token: Int) -> DocumentTypeUse? {
    guard let match = reading.text.phrases.longest(.documentTypes, at: token) else { return nil }
    let use = uses[match.entry.row]
    guard !use.contains(.abbreviation) || reading.shape(token).contains(.allCapitals) || hasCapitals(reading, token)
    else { return nil }
    return use
  }

  /// The type that the longest phrase at a token names, where it is written as such.
  func type(_ reading: Reading, at token: Int) -> (type: DocumentType, end: Int)? {
    guard let match = reading.text.phrases.longest(.documentTypes, at: token) else { return nil }
    let type = self[match]
    guard !type.isAbbreviation || reading.shape(token).contains(.allCapitals) || hasCapitals(reading, token) else {
      return nil
    }
    return (type, token + match.length)
  }

  /// `TTr`, `CTr`: two capitals or more.
  private func hasCapitals(_ reading: Reading, _ token: Int) -> Bool {
    reading.words(token..<token + 1).unicodeScalars.count { LowerCase.isUpper($0.value) } > 1
  }
}

/// Some columns of a table, read whole.
struct TableColumns {
  /// The phrase and the asked columns of each row; a column that the table lacks is empty.
  let rows: [(phrase: String, cells: [String])]

  init(_ table: LexiconTable, _ lexicon: Lexicon, _ names: [String]) {
    let columns = names.map { lexicon.column($0, of: table) }
    rows = (0..<lexicon.rowCount(of: table)).map { row in
      let entry = LexiconEntry(tableNumber: table.rawValue, row: row)
      return (lexicon.phrase(entry), columns.map { $0.map { lexicon.cell(entry, $0) } ?? "" })
    }
  }
}
