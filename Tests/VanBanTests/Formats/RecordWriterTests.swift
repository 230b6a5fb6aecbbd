import Testing
import VanBan

@Suite("Records follow their schema")
struct RecordWriterTests {
  @Test("every member, in the schema's order")
  func wholeRecord() {
    let expected = [
      #"{"id":"a","offsets":"scalar","text":"\#(SampleDocument.text)","publishedAt":"2021-09-08","sentences":[[0,75]],"#,
      #""people":[{"id":"P1","name":"Lê An","mentions":[{"start":4,"end":9,"text":"Lê An","kind":"full","#,
      #""honorific":"Ông","rule":"person.test"}],"roles":["R1"]}],"#,
      #""roles":[{"id":"R1","start":11,"end":27,"text":"Giám đốc Sở Y tế","title":"Giám đốc","#,
      #""organization":"Sở Y tế","body":"O1","place":null,"status":"current","holder":"P1","#,
      #""holderRule":"holder.test","rule":"role.test"}],"#,
      #""organizations":[{"id":"O1","name":"Sở Y tế","kind":"state","level":"province","group":false,"parent":null,"#,
      #""place":null,"mentions":[{"start":20,"end":27,"text":"Sở Y tế","rule":"organization.test"}]}],"#,
      #""places":[{"id":"G1","name":"Lê An","kind":"phường","level":"commune","period":"after","parent":null,"#,
      #""mentions":[{"start":4,"end":9,"text":"Lê An","rule":"place.test"}]}],"#,
      #""legalReferences":[{"id":"L1","start":50,"end":58,"text":"Luật Giá","form":"named","type":"luật","#,
      #""number":null,"year":null,"date":null,"issuer":null,"title":"Luật Giá","provisions":["Điều 5"],"#,
      #""subject":null,"document":"D1","rule":"legal-reference.test"}],"#,
      #""documents":[{"id":"D1","key":"vn:luật giá","type":"luật","number":null,"title":"Luật Giá"}],"#,
      #""relations":[{"from":"D1","to":"D1","kind":"basis"}],"#,
      #""dates":[{"start":65,"end":74,"text":"ngày 30/9","date":"XXXX-09-30","rule":"date.test"}],"#,
      #""directives":[{"id":"X1","start":37,"end":74,"text":"rà soát theo Luật Giá trước ngày 30/9","#,
      #""polarity":"do","force":"order","status":"current","#,
      #""issuer":{"text":"Giám đốc Sở Y tế","person":"P1","role":"R1","organization":null},"addressees":[],"lead":[],"cooperate":[],"#,
      #""deadline":{"start":59,"end":74,"text":"trước ngày 30/9","kind":"before","date":"2021-09-30"},"#,
      #""product":null,"basis":["L1"],"rule":"directive.test"}],"#,
      #""diagnostics":[{"start":50,"end":58,"code":"test","message":"a \"message\""}]}"#,
    ]
    #expect(RecordWriter().record(SampleDocument.document, id: "a") == expected.joined())
  }

  @Test("a kind that is left out leaves no id that points to it")
  func someKinds() {
    let record = RecordWriter(kinds: [.roles, .directives]).record(SampleDocument.document, id: "a")
    #expect(!record.contains("people"))
    #expect(!record.contains("legalReferences"))
    #expect(record.contains(#""holder":null"#))
    #expect(record.contains(#""person":null,"role":"R1""#))
    #expect(record.contains(#""basis":[]"#))
  }

  @Test("offsets count what is asked for", arguments: [(OffsetUnit.utf8, 10), (.utf16, 7), (.scalar, 6)])
  func units(unit: OffsetUnit, start: Int) {
    var document = Document(text: "𝐀 Ông An")
    document.dates = [DateMention(span: Span(10, 12), date: CalendarDate(year: 1), evidence: Evidence(rule: "r"))]
    let record = RecordWriter(offsets: unit, kinds: [.dates]).record(document, id: "a")
    #expect(record.contains("\"dates\":[{\"start\":\(start),\"end\":\(start + 2),"))
  }

  @Test("an empty text is a valid record")
  func empty() {
    let record = RecordWriter(kinds: []).record(Document(text: ""), id: "e")
    #expect(record == #"{"id":"e","offsets":"scalar","text":"","sentences":[],"diagnostics":[]}"#)
  }
}
