/// Writes a task list as a table that fits a terminal: who, what, when and on whose authority, each cell wrapped.
public struct TaskTableWriter: TaskListFormatter {
  /// Which tasks are written.
  public let filter: TaskFilter
  /// The language of the headings.
  public let language: TaskLanguage
  /// Whether to use the terminal's colours.
  public let hasColor: Bool
  private let layout: TaskTableLayout

  /// Chooses tasks and layout.
  ///
  /// - Parameters:
  ///   - showsDocument: Whether the first column names the document.
  ///   - width: The columns of the terminal; no line is wider, down to a width of 40.
  public init(
    filter: TaskFilter = TaskFilter(), language: TaskLanguage = .en, showsDocument: Bool = false,
    hasColor: Bool = false, width: Int = 100
  ) {
    self.filter = filter
    self.language = language
    self.hasColor = hasColor
    layout = TaskTableLayout(showsDocument: showsDocument, width: max(40, width))
  }

  /// The headings over a line.
  public var header: String {
    let fields: [TaskField] = (layout.showsDocument ? [.document] : []) + [.id, .who, .what, .when, .issuer]
    return layout.lines(fields.map { [language.heading($0)] }).map { styled($0, "1") + "\n" }.joined()
      + layout.rule("━") + "\n"
  }

  /// A row a task, over a thin line.
  public func format(_ tasks: [TaskItem], of document: Document) -> String {
    tasks.map { task in
      layout.lines(cells(of: task)).map { $0 + "\n" }.joined() + styled(layout.rule("─"), "2") + "\n"
    }.joined()
  }

  /// Says so when no document holds a task.
  public func footer(_ totals: RecordTotals) -> String {
    totals.directives > 0 ? "" : (language == .en ? "no task found" : "không có nhiệm vụ nào") + "\n"
  }

  private func cells(of task: TaskItem) -> [[String]] {
    let reported = task.status == .reported ? ["(\(language.reported))"] : []
    let cells = [
      [task.id], task.who.isEmpty ? task.actors(language) : [TaskField.who.value(of: task)] + task.actors(language),
      [task.demand(language)] + task.labelled(.product, task.product.map { [$0] } ?? [], language),
      task.timing, (task.issuer.map { [$0] } ?? []) + task.labelled(.basis, task.basis, language) + reported,
    ]
    return layout.showsDocument ? [[task.document]] + cells : cells
  }

  private func styled(_ text: String, _ code: String) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
