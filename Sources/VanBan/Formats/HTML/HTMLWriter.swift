/// Writes documents as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere.
///
/// Each document is a section that can be folded: its text with coloured, nested marks, and tables of what was found.
/// Colours follow the reader's light or dark setting; each kind has a line of its own under it too, so that colour is
/// never the only sign. Numbers behind the words lead to the rows of the tables, and those lead back.
public struct HTMLWriter: DocumentFormatter {
  /// What is shown.
  public let kinds: Set<RecordKind>

  /// Chooses what is shown.
  public init(kinds: Set<RecordKind> = .all) { self.kinds = kinds }

  /// The head of the page and the legend, by which kinds can be shown and hidden.
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
    <nav lang="en" aria-label="Legend" id="top">\(legend)</nav>
    <main>

    """
  }

  /// One switch a kind; the style sheet takes the colours of a kind away when its switch is off.
  private var legend: String {
    RecordKind.allCases.filter(kinds.contains).map { kind in
      "<label><input type=\"checkbox\" id=\"show-\(kind.rawValue)\" checked><mark class=\"\(kind.rawValue)\">"
        + "\(kind.label)</mark></label>"
    }.joined(separator: "\n")
  }

  /// One document as a section.
  public func format(_ document: Document, id: String) -> String {
    let anchors = HTMLAnchors(id: id, text: document.text)
    let marks = HTMLMark.all(in: document, kinds: kinds)
    return """
      <details open id="\(anchors.section)">
      <summary><h2>\(HTMLEscaping.escape(id))</h2> \(contents(document, anchors))</summary>
      <article>\(HTMLText.render(document.text, marks, anchors))</article>
      <section>
      \(HTMLTables(document: document, kinds: kinds, anchors: anchors).render())</section>
      </details>
      <a id="\(anchors.end)"></a>

      """
  }

  /// When the document was published and what it holds, each count leading to its table, and ways to other documents.
  private func contents(_ document: Document, _ anchors: HTMLAnchors) -> String {
    let totals = RecordTotals(document)
    let counts = RecordKind.allCases.filter { kinds.contains($0) && totals[$0] > 0 }
      .map { HTMLCell.link($0.counted(totals[$0]), to: anchors.table($0)) }
    let date = document.publishedAt.map { [HTMLCell.whole($0.description)] } ?? []
    let facts = HTMLCell.list(date + [.link("text", to: anchors.section)] + counts, separator: " · ").html
    let ways = HTMLCell.list([.link("next ↓", to: anchors.end), .link("top ↑", to: "top")], separator: " · ").html
    return "<small lang=\"en\">\(facts)<span class=\"ways\"> · \(ways)</span></small>"
  }

  /// The totals and the end of the page.
  public func footer(_ totals: RecordTotals) -> String {
    "</main>\n<footer lang=\"en\">\(totals.description(of: kinds))</footer>\n</body>\n</html>\n"
  }
}
