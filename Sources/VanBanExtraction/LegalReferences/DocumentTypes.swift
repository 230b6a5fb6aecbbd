import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// What the table of document types says of a phrase.
struct DocumentType: Sendable, Hashable {
  /// A type's number among those of the table, by which types are told apart without their names.
  struct ID: Sendable, Hashable {
    let number: Int16
  }

  /// The kinds of systems that issue documents.
  enum System: String, Sendable {
    case state, party, both, judicial, standard, treaty
  }

  /// The type: phrases of one type share it.
  let id: ID
  /// The code in numbers: `NQ`.
  let code: String
  /// Who issues such documents.
  let system: System
  /// Whether the phrase is an abbreviation (`NQ`), which counts only as it is written in the table.
  let isAbbreviation: Bool

  /// Reads the cells of a row.
  init(_ id: ID, code: String, system: String, phrase: String) {
    self.id = id
    self.code = code
    self.system = System(rawValue: system) ?? .both
    isAbbreviation = phrase.unicodeScalars.count { LowerCase.isUpper($0.value) } > 1
  }
}

/// The table of document types by row, and by code.
struct DocumentTypes: Sendable {
  /// The types of the standard lexicon.
  static let standard = DocumentTypes(.standard)

  private let rows: [DocumentType]
  /// By row: what patterns ask.
  private let uses: [DocumentTypeUse]
  private let names: [String]
  private let ids: [String: DocumentType.ID]
  private let byCode: [Spelling: DocumentType.ID]
  /// By type: what any of its phrases is good for.
  private let usesByID: [DocumentTypeUse]

  init(_ lexicon: Lexicon) {
    let cells = TableColumns(.documentTypes, lexicon, ["type", "code", "system", "use"])
    var ids: [String: DocumentType.ID] = [:]
    var names: [String] = []
    for (_, row) in cells.rows where ids[row[0]] == nil {
      ids[row[0]] = DocumentType.ID(number: Int16(names.count))
      names.append(row[0])
    }
    let rows = cells.rows.compactMap { phrase, row in
      ids[row[0]].map { DocumentType($0, code: row[1], system: row[2], phrase: phrase) }
    }
    uses = zip(cells.rows, rows).map { DocumentTypeUse(named: $0.cells[3], $1) }
    usesByID = zip(rows, uses).reduce(into: Array(repeating: [], count: names.count)) { uses, row in
      uses[Int(row.0.id.number)].formUnion(row.1)
    }
    byCode = Self.byCode(zip(cells.rows.map(\.phrase), rows))
    (self.ids, self.names, self.rows) = (ids, names, rows)
  }

  /// An abbreviation that is the code itself says what the code means; else the first type that has it.
  private static func byCode(_ rows: some Sequence<(String, DocumentType)>) -> [Spelling: DocumentType.ID] {
    var byCode: [Spelling: DocumentType.ID] = [:]
    for (_, type) in rows where !type.code.isEmpty && byCode[Spelling(type.code)] == nil {
      byCode[Spelling(type.code)] = type.id
    }
    for (phrase, type) in rows where type.isAbbreviation && phrase == type.code {
      byCode[Spelling(type.code)] = type.id
    }
    return byCode
  }

  /// The type of a row.
  subscript(_ match: PhraseMatch) -> DocumentType { rows[match.entry.row] }

  /// The name of a type in lower case: `nghị quyết`; `hiệp định` for `Hiệp định thương mại tự do`.
  func name(_ id: DocumentType.ID) -> String { names[Int(id.number)] }

  /// The type with a name in lower case, or `nil`.
  func id(named name: String) -> DocumentType.ID? { ids[name] }

  /// The type that a code of a number stands for, or `nil`.
  func id(ofCode code: String) -> DocumentType.ID? { byCode[Spelling(code)] }

  /// What a type is good for; nothing for none.
  func use(of id: DocumentType.ID?) -> DocumentTypeUse { id.map { usesByID[Int($0.number)] } ?? [] }

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
