/// Writes a task list as comma-separated values after RFC 4180: a header line, then a line a task, ended by CR LF.
public struct TaskCSVWriter: TaskListFormatter {
  /// Which tasks are written.
  public let filter: TaskFilter
  /// The language of the header line; in English it bears the names that JSON lines have too.
  public let language: TaskLanguage
  /// Whether U+FEFF opens the file: some spreadsheets take UTF-8 for another encoding without it.
  public let hasByteOrderMark: Bool

  /// Chooses tasks and header.
  public init(filter: TaskFilter = TaskFilter(), language: TaskLanguage = .en, hasByteOrderMark: Bool = false) {
    self.filter = filter
    self.language = language
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// The names of the columns.
  public var header: String {
    (hasByteOrderMark ? "\u{FEFF}" : "")
      + Self.line(TaskField.allCases.map { language == .en ? $0.rawValue : language.heading($0) })
  }

  /// A line a task.
  public func format(_ tasks: [TaskItem], of document: Document) -> String {
    tasks.map { task in Self.line(TaskField.allCases.map { $0.value(of: task) }) }.joined()
  }

  private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

  /// A cell in quotation marks where it holds a comma, a quotation mark or a line end (RFC 4180, section 2).
  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

/// Writes a task list as a table of GitHub Flavored Markdown.
public struct TaskMarkdownWriter: TaskListFormatter {
  /// Which tasks are written.
  public let filter: TaskFilter
  /// The language of the headings.
  public let language: TaskLanguage
  private let fields: [TaskField]

  /// Chooses tasks, headings, and whether the first column names the document.
  public init(filter: TaskFilter = TaskFilter(), language: TaskLanguage = .en, showsDocument: Bool = false) {
    self.filter = filter
    self.language = language
    fields = (showsDocument ? [.document] : []) + Self.fields
  }

  private static let fields: [TaskField] = [
    .id, .who, .what, .when, .due, .lead, .cooperate, .product, .issuer, .basis,
  ]

  /// The headings and the line below them.
  public var header: String {
    line(fields.map(language.heading)) + "|" + fields.map { _ in " --- |" }.joined() + "\n"
  }

  /// A line a task.
  public func format(_ tasks: [TaskItem], of document: Document) -> String {
    tasks.map { task in
      line(fields.map { $0 == .what ? task.demand(language) : $0.value(of: task) }.map(Self.escaped))
    }.joined()
  }

  private func line(_ cells: [String]) -> String { "|" + cells.map { " \($0) |" }.joined() + "\n" }

  private static func escaped(_ text: String) -> String {
    TerminalText.printable(text).reduce(into: "") { $0 += "\\|`*_[]<>".contains($1) ? "\\\($1)" : "\($1)" }
  }
}

/// Writes a task list as JSON lines: an object a task, lists as arrays, `null` for what the document does not tell.
public struct TaskRecordWriter: TaskListFormatter {
  /// Which tasks are written.
  public let filter: TaskFilter

  /// Chooses tasks.
  public init(filter: TaskFilter = TaskFilter()) { self.filter = filter }

  /// A line a task.
  public func format(_ tasks: [TaskItem], of document: Document) -> String {
    tasks.map { Self.record($0) + "\n" }.joined()
  }

  private static func record(_ task: TaskItem) -> String {
    var json = JSONWriter()
    json.object { json in
      for field in TaskField.allCases { encode(field, of: task, into: &json) }
    }
    return json.text
  }

  private static func encode(_ field: TaskField, of task: TaskItem, into json: inout JSONWriter) {
    json.key(field.rawValue)
    let value = field.value(of: task)
    switch field {
    case .who: json.array(task.who) { $0.string($1) }
    case .lead: json.array(task.lead) { $0.string($1) }
    case .cooperate: json.array(task.cooperate) { $0.string($1) }
    case .basis: json.array(task.basis) { $0.string($1) }
    case .document, .id, .what: json.string(value)
    default: json.string(value.isEmpty ? nil : value)
    }
  }
}
