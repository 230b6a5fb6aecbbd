/// What stands in one cell of a table: HTML that is known to be safe.
struct HTMLCell: ExpressibleByStringLiteral {
  /// The content as HTML.
  let html: String

  private init(html: String) { self.html = html }

  /// Any text, escaped.
  init(_ text: String) { html = HTMLEscaping.escape(text) }

  /// A fixed text, escaped.
  init(stringLiteral text: String) { self.init(text) }

  /// A text that is never broken into two lines: a date, a number.
  static func whole(_ text: String) -> HTMLCell {
    HTMLCell(html: text.isEmpty ? "" : "<span class=\"whole\">\(HTMLEscaping.escape(text))</span>")
  }

  /// A text that leads to an anchor of the page.
  static func link(_ text: String, to anchor: String) -> HTMLCell {
    HTMLCell(html: "<a href=\"#\(HTMLEscaping.escape(anchor))\">\(HTMLEscaping.escape(text))</a>")
  }

  /// Cells one after the other in one cell.
  static func list(_ cells: [HTMLCell], separator: String = "; ") -> HTMLCell {
    HTMLCell(html: cells.map(\.html).joined(separator: HTMLEscaping.escape(separator)))
  }
}
