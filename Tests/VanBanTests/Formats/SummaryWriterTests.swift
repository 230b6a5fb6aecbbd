import Testing
import VanBan

@Suite("The summary fits its terminal")
struct SummaryWriterTests {
  @Test("people with their roles, references with their key, directives with issuer and deadline")
  func content() {
    let summary = SummaryWriter().format(SampleDocument.document, id: "bài 1")
    for words in [
      "bài 1  2021-09-08\n", "People (1)\n  · Lê An\n      Giám đốc Sở Y tế\n", "· Luật Giá\n      vn:luật giá\n",
      "Giám đốc Sở Y tế · by: trước ngày 30/9 (2021-09-30)",
    ] {
      #expect(summary.contains(words), "\(words)")
    }
  }

  @Test("no line is wider than asked for", arguments: [40, 60])
  func width(width: Int) {
    var document = SampleDocument.document
    document.diagnostics = [
      Diagnostic(span: Span(0, 0), code: "c", message: String(repeating: "một hai ba ", count: 30))
    ]
    let lines = SummaryWriter(width: width).format(document, id: "a").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test("colour only when asked for, and no text may command the terminal")
  func escapes() {
    var document = Document(text: "x")
    document.diagnostics = [Diagnostic(span: Span(0, 1), code: "\u{1B}[31m", message: "\u{7}")]
    #expect(!SummaryWriter().format(document, id: "\u{1B}]0;title\u{7}").contains("\u{1B}"))
    let colored = SummaryWriter(hasColor: true).format(document, id: "\u{1B}]0;")
    #expect(colored.contains("\u{1B}[1;36m]0;\u{1B}[0m"))
    #expect(!colored.contains("\u{1B}[31m"))
  }

  @Test("only the kinds asked for")
  func kinds() {
    let writer = SummaryWriter(kinds: [.people])
    #expect(!writer.format(SampleDocument.document, id: "a").contains("Directives"))
    #expect(writer.footer(RecordTotals(SampleDocument.document)) == "1 document: 1 people\n")
  }
}
