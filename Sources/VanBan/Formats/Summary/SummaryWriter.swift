/// Writes documents as a short account for people: who holds which role, what is cited, who must do what by when.
public struct SummaryWriter: DocumentFormatter {
  /// What is shown.
  public let kinds: Set<RecordKind>
  /// Whether to use the terminal's colours.
  public let hasColor: Bool
  /// The columns to fill.
  public let width: Int

  /// Chooses kinds and layout.
  public init(kinds: Set<RecordKind> = .all, hasColor: Bool = false, width: Int = 80) {
    self.kinds = kinds
    self.hasColor = hasColor
    self.width = max(40, width)
  }

  /// A summary needs no header.
  public var header: String { "" }

  /// One document: its id, then a block for each kind of which it holds anything.
  public func format(_ document: Document, id: String) -> String {
    var page = SummaryPage(hasColor: hasColor, width: width)
    page.title(id, document.publishedAt.map(\.description))
    let content = SummaryContent(document: document)
    for kind in RecordKind.allCases where kinds.contains(kind) {
      page.block(content.heading(kind), content.lines(kind))
    }
    page.block("Diagnostics", content.diagnostics)
    if page.isBare { page.note("nothing found") }
    return page.text + "\n"
  }

  /// The totals.
  public func footer(_ totals: RecordTotals) -> String { totals.description(of: kinds) + "\n" }
}
