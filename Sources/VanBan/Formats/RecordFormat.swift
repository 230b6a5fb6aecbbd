/// The formats in which documents can be written.
public enum RecordFormat: String, CaseIterable, Sendable {
  /// One JSON object a line, for programs.
  case jsonl
  /// One self-contained page, to read results by eye.
  case html
  /// A short account, for a terminal.
  case summary
}
