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
    for sign in ["http:", "https:", "src=", "url(", "@import", "<script", "<link"] {
      #expect(!page.contains(sign), "\(sign)")
    }
  }

  @Test("every link leads to one place of the page", arguments: [Set<RecordKind>.all, [.directives], [.roles]])
  func links(kinds: Set<RecordKind>) {
    let writer = HTMLWriter(kinds: kinds)
    let document = SampleDocument.document
    let page = writer.header + writer.format(document, id: "a") + writer.format(document, id: "b")
    let targets = page.matches(after: " href=\"")
    let anchors = page.matches(after: " id=\"")
    #expect(targets.count > 4)
    #expect(targets.allSatisfy { $0.hasPrefix("#") && anchors.contains(String($0.dropFirst())) })
    #expect(Set(anchors).count == anchors.count)
  }

  @Test("a row leads to its words, and the words to their row")
  func backAndForth() {
    let anchors = HTMLAnchors(id: "a", text: SampleDocument.text)
    let page = page(SampleDocument.document)
    for number in ["R1", "L1", "X1"] {
      #expect(
        page.contains("<tr id=\"\(anchors.row(number))\"><td><a href=\"#\(anchors.words(number))\">\(number)</a>"))
      #expect(page.contains("id=\"\(anchors.words(number))\" title="))
      #expect(page.contains("<a href=\"#\(anchors.row(number))\" aria-label=\"\(number)\"></a></mark>"))
    }
  }

  @Test("issuer, holder and basis lead to the rows about them")
  func sides() {
    let anchors = HTMLAnchors(id: "a", text: SampleDocument.text)
    let page = page(SampleDocument.document)
    #expect(page.contains("<td><a href=\"#\(anchors.row("P1"))\">Giám đốc Sở Y tế</a></td>"))
    #expect(page.contains("<td><a href=\"#\(anchors.row("P1"))\">Lê An</a></td>"))
    #expect(page.contains("<td><a href=\"#\(anchors.row("L1"))\">L1</a></td>"))
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
    let directive = page.split(separator: "<mark class=\"directives\" id").last.map(String.init) ?? ""
    #expect(directive.contains(">rà soát theo <mark class=\"legal-references\""))
    #expect(directive.contains(">ngày 30/9</mark><a href="))
  }

  @Test("crossing marks are cut so that elements nest")
  func crossing() {
    let marks = [
      HTMLMark(span: Span(0, 4), kind: .roles, title: "", label: "R1"),
      HTMLMark(span: Span(2, 6), kind: .people, title: "", label: "P1.1", number: "P1"),
    ]
    let anchors = HTMLAnchors(id: "", text: "")
    let html = HTMLText.render("abcdefg", marks, anchors)
    let role = "<mark class=\"roles\" id=\"\(anchors.words("R1"))\" title=\"\">"
    let person = "<mark class=\"people\" id=\"\(anchors.words("P1.1"))\" title=\"\">"
    let rest = "<mark class=\"people\" title=\"\">"
    let number = "<a href=\"#\(anchors.row("P1"))\" aria-label=\"P1\"></a>"
    #expect(html == "\(role)ab\(person)cd</mark></mark>\(rest)ef\(number)</mark>g")
  }

  @Test("every kind has a table, and what was not decided too")
  func tables() {
    let page = page(SampleDocument.document)
    for caption in RecordKind.allCases.map(\.label) + ["Relations of documents", "Diagnostics"] {
      #expect(page.contains("<caption lang=\"en\">\(caption) (1)</caption>"), "\(caption)")
    }
  }
}

extension String {
  /// What stands between each `sign` and the next quotation mark.
  fileprivate func matches(after sign: String) -> [String] {
    split(separator: sign).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
