/// Turns documents into text, one after the other, so that a batch of any size can be written while it is read.
public protocol DocumentFormatter: Sendable {
  /// What stands before the first document.
  var header: String { get }

  /// What stands for one document, with its line end.
  func format(_ document: Document, id: String) -> String

  /// What stands behind the last document.
  func footer(_ totals: RecordTotals) -> String
}

extension RecordWriter: DocumentFormatter {
  /// Records need no header.
  public var header: String { "" }

  /// The record and a line end.
  public func format(_ document: Document, id: String) -> String { record(document, id: id) + "\n" }

  /// Records need no footer.
  public func footer(_ totals: RecordTotals) -> String { "" }
}
