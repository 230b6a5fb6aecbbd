/// The formats in which a task list can be written.
public enum TaskFormat: String, CaseIterable, Sendable {
  /// Columns for a terminal.
  case table
  /// A table of GitHub Flavored Markdown.
  case markdown
  /// Comma-separated values (RFC 4180).
  case csv
  /// One JSON object a task and line.
  case jsonl
  /// A calendar (RFC 5545) of the tasks with a date.
  case ics
}

/// Turns a task list into text, one document after the other.
public protocol TaskListFormatter: DocumentFormatter {
  /// Which tasks are written.
  var filter: TaskFilter { get }

  /// What stands for the tasks of one document.
  func format(_ tasks: [TaskItem], of document: Document) -> String
}

extension TaskListFormatter {
  /// What stands for the tasks of one document that the filter lets pass.
  public func format(_ document: Document, id: String) -> String {
    format(document.tasks(id: id).filter(filter.admits), of: document)
  }

  /// Most lists need no header.
  public var header: String { "" }

  /// Most lists need no footer.
  public func footer(_ totals: RecordTotals) -> String { "" }
}
