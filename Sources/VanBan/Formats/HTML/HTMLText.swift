/// Writes a text with its marks as nested elements.
///
/// Where two marks cross, the inner one is cut in two at the end of the outer one, as elements must nest.
struct HTMLText {
  private let text: String
  private var html = ""
  private var position = 0
  /// The marks that are open, outermost first.
  private var open: [HTMLMark] = []

  /// The text, escaped, with `marks`, which are sorted by span, around their words.
  static func render(_ text: String, _ marks: [HTMLMark]) -> String {
    var writer = HTMLText(text: text)
    for mark in marks {
      writer.close(upTo: mark.span.start)
      writer.advance(to: mark.span.start)
      writer.start(mark)
    }
    writer.close(upTo: text.utf8.count)
    writer.advance(to: text.utf8.count)
    return writer.html
  }

  private init(text: String) { self.text = text }

  private mutating func start(_ mark: HTMLMark) {
    html += "<mark class=\"\(mark.kind.rawValue)\" title=\"\(HTMLEscaping.escape(mark.title))\">"
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
    html += String(repeating: "</mark>", count: inner.count)
    open.removeSubrange(first...)
    for mark in inner where mark.span.end != end { start(mark) }
  }

  private mutating func advance(to offset: Int) {
    guard offset > position else { return }
    html += HTMLEscaping.escape(text[Span(position, offset)])
    position = offset
  }
}
