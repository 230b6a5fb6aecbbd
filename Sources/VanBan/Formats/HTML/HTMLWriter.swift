/// Writes documents as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere.
///
/// Each document is a section that can be folded: its text with coloured, nested marks, and tables of what was found.
/// Colours follow the reader's light or dark setting; each kind has a line of its own under it too, so that colour is
/// never the only sign.
public struct HTMLWriter: DocumentFormatter {
  /// What is shown.
  public let kinds: Set<RecordKind>

  /// Chooses what is shown.
  public init(kinds: Set<RecordKind> = .all) { self.kinds = kinds }

  /// The head of the page and the legend.
  public var header: String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="vanban">
    <title>vanban</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <nav lang="en" aria-label="Legend">\(legend)</nav>
    <main>

    """
  }

  private var legend: String {
    RecordKind.allCases.filter(kinds.contains)
      .map { "<mark class=\"\($0.rawValue)\">\($0.label)</mark>" }.joined(separator: " ")
  }

  /// One document as a section.
  public func format(_ document: Document, id: String) -> String {
    let marks = HTMLMark.all(in: document, kinds: kinds)
    let counts = RecordTotals(document).description(of: kinds)
    let date = document.publishedAt.map { " · \($0)" } ?? ""
    return """
      <details open>
      <summary><h2>\(HTMLEscaping.escape(id))</h2> <small lang="en">\(counts)\(date)</small></summary>
      <article>\(HTMLText.render(document.text, marks))</article>
      <section lang="en">\(HTMLTables(document: document, kinds: kinds).render())</section>
      </details>

      """
  }

  /// The totals and the end of the page.
  public func footer(_ totals: RecordTotals) -> String {
    "</main>\n<footer lang=\"en\">\(totals.description(of: kinds))</footer>\n</body>\n</html>\n"
  }
}
