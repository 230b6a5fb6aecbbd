import Testing
import VanBan

@Suite("The summary fits its terminal")
struct SummaryWriterTests {
  @Test("people with their roles, references with their key, directives under issuer and addressee")
  func content() {
    #expect(
      SummaryWriter().format(SampleDocument.document, id: "bài 1") == """
        bài 1  2021-09-08

          People (1)
          · Lê An — Giám đốc Sở Y tế

          Organizations (1)
          · Sở Y tế — state, province

          Places (1)
          · Lê An — phường, after 1 July 2025

          Legal references (1)
          · Luật Giá — vn:luật giá

          Dates (1)
          · XXXX-09-30 — ngày 30/9

          Directives (1)
          Giám đốc Sở Y tế
          · rà soát theo Luật Giá trước ngày 30/9 — by: trước ngày 30/9 (2021-09-30)

          Diagnostics (1)
          · test — a "message"


        """)
  }

  @Test("a role that nobody holds stands once, with how often it is named")
  func repeated() {
    var document = SampleDocument.document
    document.people = []
    document.roles = [document.roles[0], document.roles[0]].map { role in
      var role = role
      role.holder = nil
      return role
    }
    let summary = SummaryWriter(kinds: [.roles]).format(document, id: "a")
    #expect(summary.contains("Roles without a named holder (2)\n  · Giám đốc Sở Y tế ×2\n"))
  }

  @Test("directives of the same sides stand under one heading")
  func grouped() {
    var document = SampleDocument.document
    var other = document.directives[0]
    other.issuer = nil
    document.directives += [document.directives[0], other]
    let lines = SummaryWriter(kinds: [.directives]).format(document, id: "a").split(separator: "\n")
    #expect(lines.count { $0 == "  Giám đốc Sở Y tế" } == 1)
    #expect(lines.contains("  no issuer, no addressee named"))
  }

  @Test("who leads and who takes part is told, unless it is those who must act")
  func leads() {
    var document = SampleDocument.document
    document.directives[0].addressees = [SampleDocument.span("Ông")]
    document.directives[0].lead = [SampleDocument.span("Lê An")]
    document.directives[0].cooperate = [SampleDocument.span("Sở Y tế")]
    let lines = SummaryWriter(kinds: [.directives]).format(document, id: "a").split(separator: "\n")
    #expect(lines.contains("  Giám đốc Sở Y tế → Ông"))
    #expect(lines.contains("      by: trước ngày 30/9 (2021-09-30) · lead: Lê An · with: Sở Y tế"))
    document.directives[0].lead = document.directives[0].addressees
    #expect(!SummaryWriter().format(document, id: "a").contains("lead:"))
    #expect(HTMLWriter().format(document, id: "a").contains("<td>Ông · with: Sở Y tế</td>"))
  }

  @Test("a document without any fact says so")
  func nothing() {
    #expect(SummaryWriter().format(Document(text: "x"), id: "a") == "a\n  nothing found\n\n")
  }

  @Test("no line is wider than asked for", arguments: [40, 60])
  func width(width: Int) {
    var document = SampleDocument.document
    document.diagnostics = [
      Diagnostic(span: Span(0, 0), code: "c", message: String(repeating: "một hai ba ", count: 30))
    ]
    let lines = SummaryWriter(width: width).format(document, id: "a").split(separator: "\n")
    #expect(lines.count > 10)
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
    #expect(writer.footer(RecordTotals(SampleDocument.document)) == "1 document: 1 person\n")
  }
}
