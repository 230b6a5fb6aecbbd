import Testing

@testable import VanBan

@Suite("Task lists say the same in every format")
struct TaskWriterTests {
  private func written(_ writer: some TaskListFormatter, _ document: Document = SampleDocument.document) -> String {
    writer.header + writer.format(document, id: "a") + writer.footer(RecordTotals(document))
  }

  /// The sample with other words in its directive.
  private func document(saying words: String) -> Document {
    var document = Document(text: words, publishedAt: CalendarDate(iso: "2021-09-08"))
    var directive = SampleDocument.document.directives[0]
    directive.span = Span(0, words.utf8.count)
    directive.issuer = nil
    directive.basis = []
    directive.deadline?.span = directive.span
    document.directives = [directive]
    return document
  }

  @Test("a task names who holds the role, the reference and the last day")
  func item() throws {
    let task = try #require(SampleDocument.document.tasks(id: "a").first)
    #expect(task.issuer == "Giám đốc Sở Y tế (Lê An)")
    #expect(task.basis == ["Luật Giá"])
    #expect(task.due == CalendarDate(iso: "2021-09-29"))
  }

  @Test("no line of the table is wider than asked for", arguments: [40, 57, 80, 200])
  func width(width: Int) {
    let words = String(repeating: "rà soát", count: 40) + " ngân sách 予算 " + String(repeating: "nghiêng ", count: 30)
    let table = written(TaskTableWriter(showsDocument: true, width: width), document(saying: words))
    let lines = table.split(separator: "\n").map(TerminalText.columns)
    #expect(lines.count > 8)
    #expect(lines.max() == width)
  }

  @Test("the table has colour only when asked for, and no text may command the terminal")
  func escapes() {
    #expect(!written(TaskTableWriter(), document(saying: "rà soát \u{1B}[31m")).contains("\u{1B}"))
    #expect(written(TaskTableWriter(hasColor: true)).hasPrefix("\u{1B}[1mNo."))
  }

  @Test("what is forbidden says so where the action does not")
  func forbidden() {
    var document = document(saying: "đốt pháo")
    document.directives[0].polarity = .doNot
    #expect(written(TaskMarkdownWriter(), document).contains("Not allowed: đốt pháo"))
    document = self.document(saying: "không đốt pháo")
    document.directives[0].polarity = .doNot
    #expect(!written(TaskMarkdownWriter(language: .vi), document).contains("Không được:"))
  }

  @Test("cells of CSV with commas, quotation marks and line ends are quoted")
  func csv() {
    let csv = written(TaskCSVWriter(), document(saying: "lập \"sổ\", nộp\nngay"))
    #expect(csv.contains(",\"lập \"\"sổ\"\", nộp ngay\",do,"))
    #expect(csv.hasSuffix("\r\n"))
  }

  @Test("signs of Markdown are escaped")
  func markdown() {
    #expect(written(TaskMarkdownWriter(), document(saying: "lập a|b *c*")).contains("lập a\\|b \\*c\\*"))
  }

  @Test("lines of a calendar are folded at 75 octets without cutting a letter, and read as written when unfolded")
  func folding() {
    let words = "rà soát; lập \\ sổ, " + String(repeating: "ưỡ", count: 90)
    let calendar = written(TaskCalendarWriter(), document(saying: words))
    #expect(calendar.unicodeScalars.split(separator: "\r\n".unicodeScalars).allSatisfy { String($0).utf8.count <= 75 })
    let unfolded = Array(calendar.unicodeScalars).split(separator: Array("\r\n ".unicodeScalars)).joined()
    #expect(String(String.UnicodeScalarView(unfolded)).contains("SUMMARY:rà soát\\; lập \\\\ sổ\\, ưỡưỡ"))
  }

  @Test("a calendar holds only what has a date, always under the same identity")
  func calendar() {
    let calendar = written(TaskCalendarWriter())
    #expect(calendar.contains("DUE;VALUE=DATE:20210929\r\n"))
    #expect(calendar.contains("DTSTAMP:20210908T000000Z\r\n"))
    #expect(calendar == written(TaskCalendarWriter()))
    var document = SampleDocument.document
    document.directives[0].deadline?.date = nil
    #expect(!written(TaskCalendarWriter(), document).contains("VTODO"))
    document = SampleDocument.document
    document.publishedAt = nil
    #expect(written(TaskCalendarWriter(), document).contains("DTSTAMP:19700101T000000Z\r\n"))
  }

  @Test("no task at all says so")
  func nothing() {
    #expect(written(TaskTableWriter(), Document(text: "x")).hasSuffix("no task found\n"))
    #expect(written(TaskRecordWriter(), Document(text: "x")).isEmpty)
  }
}
