/// Lays out a summary: headings, bullets, lines no wider than the terminal.
struct SummaryPage {
  private let hasColor: Bool
  private let width: Int
  private var lines: [String] = []

  init(hasColor: Bool, width: Int) {
    self.hasColor = hasColor
    self.width = width
  }

  /// The page with a line end behind each line.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds the name of a document and what stands beside it.
  mutating func title(_ title: String, _ note: String?) {
    lines.append(styled(Self.printable(title), "1;36") + (note.map { "  " + styled($0, "2") } ?? ""))
  }

  /// Adds a heading and its facts; nothing when there are none.
  mutating func block(_ heading: String, _ facts: [SummaryContent.Line]) {
    guard !facts.isEmpty else { return }
    lines.append("  " + styled("\(heading) (\(facts.count))", "1"))
    for fact in facts {
      append(fact.head, first: "  · ", others: "    ", style: nil)
      if !fact.detail.isEmpty { append(fact.detail, first: "      ", others: "      ", style: "2") }
    }
  }

  private mutating func append(_ text: String, first: String, others: String, style: String?) {
    for (index, line) in wrapped(Self.printable(text), to: width - others.count).enumerated() {
      lines.append((index == 0 ? first : others) + (style.map { styled(line, $0) } ?? line))
    }
  }

  /// Breaks at spaces; a word wider than a line has one of its own.
  private func wrapped(_ text: String, to columns: Int) -> [String] {
    var result: [String] = []
    var (line, used) = ("", 0)
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > columns {
        result.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? " " : "") + word
      used += length + (used > 0 ? 1 : 0)
    }
    return used > 0 ? result + [line] : result
  }

  private func styled(_ text: String, _ code: String) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Without control characters, by which a text could command the terminal.
  private static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
