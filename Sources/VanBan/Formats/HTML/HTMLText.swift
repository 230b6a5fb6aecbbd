/// Writes a text with its marks as nested elements.
///
/// Where two marks cross, the inner one is cut in two at the end of the outer one, as elements must nest. The first
/// piece bears the anchor, the last one the number that leads to the row; the number is drawn by the style sheet, so
/// that copied text is the document's own.
struct HTMLText {
  private let text: String
  private let anchors: HTMLAnchors
  private var html = ""
  private var position = 0
  /// The marks that are open, outermost first.
  private var open: [HTMLMark] = []

  /// The text, escaped, with `marks`, which are sorted by span, around their words.
  static func render(_ text: String, _ marks: [HTMLMark], _ anchors: HTMLAnchors) -> String {
    var writer = HTMLText(text: text, anchors: anchors)
    for mark in marks {
      writer.close(upTo: mark.span.start)
      writer.advance(to: mark.span.start)
      writer.start(mark, anchor: anchors.words(mark.label))
    }
    writer.close(upTo: text.utf8.count)
    writer.advance(to: text.utf8.count)
    return writer.html
  }

  private init(text: String, anchors: HTMLAnchors) {
    self.text = text
    self.anchors = anchors
  }

  private mutating func start(_ mark: HTMLMark, anchor: String?) {
    let id = anchor.map { " id=\"\($0)\"" } ?? ""
    html += "<mark class=\"\(mark.kind.rawValue)\"\(id) title=\"\(HTMLEscaping.escape(mark.title))\">"
    open.append(mark)
  }

  /// Ends every mark that ends at or before `limit`, in the order of their ends.
  private mutating func close(upTo limit: Int) {
    while let end = open.map(\.span.end).min(), end <= limit {
      advance(to: end)
      closeMarks(at: end)
    }
  }

  /// Ends the marks that end here; those inside them that go on are ended too and started again.
  private mutating func closeMarks(at end: Int) {
    guard let first = open.firstIndex(where: { $0.span.end == end }) else { return }
    let inner = open[first...]
    for mark in inner.reversed() {
      if mark.span.end == end { html += number(of: mark) }
      html += "</mark>"
    }
    open.removeSubrange(first...)
    for mark in inner where mark.span.end != end { start(mark, anchor: nil) }
  }

  private func number(of mark: HTMLMark) -> String {
    guard !mark.number.isEmpty else { return "" }
    return "<a href=\"#\(anchors.row(mark.number))\" aria-label=\"\(mark.number)\"></a>"
  }

  private mutating func advance(to offset: Int) {
    guard offset > position else { return }
    html += HTMLEscaping.escape(text[Span(position, offset)])
    position = offset
  }
}
