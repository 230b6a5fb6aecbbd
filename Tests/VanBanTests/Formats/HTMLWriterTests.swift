import Testing

@testable import VanBan

@Suite("The page is safe and needs nothing else")
struct HTMLWriterTests {
  private func page(_ document: Document, id: String = "a") -> String {
    let writer = HTMLWriter()
    return writer.header + writer.format(document, id: id) + writer.footer(RecordTotals(document))
  }

  @Test("nothing is loaded from elsewhere")
  func selfContained() {
    let page = page(SampleDocument.document)
    for sign in ["http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link"] {
      #expect(!page.contains(sign), "\(sign)")
    }
  }

  @Test("text, ids and titles are escaped")
  func escaped() {
    let hostile = "<script>alert('1')</script> & \"x\"\u{0}"
    var document = Document(text: hostile)
    document.people = [
      Person(
        id: .init(1), name: hostile,
        mentions: [.init(span: Span(0, 8), kind: .full, evidence: Evidence(rule: hostile))])
    ]
    let page = page(document, id: hostile)
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{0}"))
    #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;"))
  }

  @Test("marks nest: the reference and the date lie inside the directive")
  func nesting() {
    let page = page(SampleDocument.document)
    let directive = page.split(separator: "<mark class=\"directives\" title").last.map(String.init) ?? ""
    #expect(directive.contains(">rà soát theo <mark class=\"legal-references\""))
    #expect(directive.contains(">ngày 30/9</mark></mark>."))
  }

  @Test("crossing marks are cut so that elements nest")
  func crossing() {
    let marks = [
      HTMLMark(span: Span(0, 4), kind: .roles, title: ""), HTMLMark(span: Span(2, 6), kind: .people, title: ""),
    ]
    let html = HTMLText.render("abcdefg", marks)
    let role = "<mark class=\"roles\" title=\"\">"
    let person = "<mark class=\"people\" title=\"\">"
    #expect(html == "\(role)ab\(person)cd</mark></mark>\(person)ef</mark>g")
  }

  @Test("every kind has a table, and what was not decided too")
  func tables() {
    let page = page(SampleDocument.document)
    for caption in RecordKind.allCases.map(\.label) + ["Diagnostics"] {
      #expect(page.contains("<caption>\(caption) (1)</caption>"), "\(caption)")
    }
  }
}
