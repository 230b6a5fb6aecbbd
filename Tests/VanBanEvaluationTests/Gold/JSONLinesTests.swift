import Testing
import VanBan

@testable import VanBanEvaluation

@Suite("Gold and records are read from JSON lines")
struct JSONLinesTests {
  private func gold(_ text: String) throws -> [GoldDocument] {
    try JSONLines.decode(GoldDocument.self, from: Array(text.utf8), name: "gold.jsonl")
  }

  @Test("every member of a gold document")
  func goldDocument() throws {
    let line = """
      {"id": "a", "text": "Luật Giá 2023", "annotations": [{"type": "legal_reference", "start": 0, "end": 13, \
      "alt": [[0, 8]], "optional": true, "year": 2023, "provisions": ["Điều 1"], "title": null, "name": "x"}], \
      "complete": ["person", "date"]}

      """
    let document = try #require(try gold(line).first)
    let expected = ScoredAnnotation(
      kind: "legal_reference", range: 0..<13, alternatives: [0..<8], isOptional: true,
      fields: ["year": .text("2023"), "provisions": .list(["Điều 1"])])
    #expect(document.annotations == [expected])
    #expect(document.complete == [.person])
  }

  @Test("an error tells file and line")
  func errors() {
    #expect(throws: EvaluationError("gold.jsonl:3: expected a member \"text\"")) {
      try gold("\n\n{\"id\": \"a\", \"annotations\": []}\n")
    }
  }

  @Test("records are read back, whatever their unit of offsets", arguments: OffsetUnit.allCases)
  func records(unit: OffsetUnit) throws {
    var document = Document(text: "😀 ông Lê An")
    let mention = Person.Mention(span: Span(10, 16), kind: .full, evidence: Evidence(rule: "r"))
    document.people = [Person(id: .init(1), name: "Lê An", mentions: [mention])]
    let line = RecordWriter(offsets: unit).record(document, id: "a")
    let read = try JSONLines.decode(PredictedDocument.self, from: Array(line.utf8), name: "p")
    let expected = ScoredAnnotation(kind: "person", range: 6..<11, fields: ["name": .text("Lê An")])
    #expect(read.first?.annotations == [expected])
  }

  @Test("offsets outside the text are refused")
  func outside() {
    let line = #"{"id": "a", "text": "Lê An", "roles": [{"start": 0, "end": 6}]}"#
    #expect(throws: EvaluationError.self) {
      try JSONLines.decode(PredictedDocument.self, from: Array(line.utf8), name: "p")
    }
  }
}
