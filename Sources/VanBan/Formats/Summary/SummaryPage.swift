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
    lines.append(styled(TerminalText.printable(title), "1;36") + (note.map { "  " + styled($0, "2") } ?? ""))
  }

  /// Whether nothing stands under the title.
  var isBare: Bool { lines.count < 2 }

  /// Adds a word on the page itself.
  mutating func note(_ text: String) { lines.append("  " + styled(text, "2")) }

  /// Adds a heading and its facts; nothing when there are none.
  mutating func block(_ heading: String, _ facts: [SummaryContent.Line]) {
    guard !facts.isEmpty else { return }
    lines.append("")
    lines.append("  " + styled("\(heading) (\(facts.reduce(0) { $0 + $1.times }))", "1"))
    var group: String?
    for fact in facts {
      if let next = fact.group, next != group { append(next, first: "  ", others: "    ", style: "36") }
      group = fact.group
      append(fact)
    }
  }

  /// A fact on one line where it fits, else what is known about it below it.
  private mutating func append(_ fact: SummaryContent.Line) {
    let head = fact.head + (fact.times > 1 ? " ×\(fact.times)" : "")
    let both = TerminalText.columns(head) + TerminalText.columns(fact.detail) + 3
    guard !fact.detail.isEmpty, both <= width - 4 else {
      append(head, first: "  · ", others: "    ", style: nil)
      return append(fact.detail, first: "      ", others: "      ", style: "2")
    }
    let detail = styled("— " + TerminalText.printable(fact.detail), "2")
    lines.append("  · \(TerminalText.printable(head)) \(detail)")
  }

  private mutating func append(_ text: String, first: String, others: String, style: String?) {
    let wrapped = TerminalText.wrapped(TerminalText.printable(text), to: width - others.count)
    for (index, line) in wrapped.enumerated() {
      lines.append((index == 0 ? first : others) + (style.map { styled(line, $0) } ?? line))
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
