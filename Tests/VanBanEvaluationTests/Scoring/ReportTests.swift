import Testing

@testable import VanBanEvaluation

@Suite("Reports are exact to the digit")
struct ReportTests {
  @Test(
    "three decimals, rounded as the exact value asks",
    arguments: [
      (1.0, "1.000"), (0.0, "0.000"), (2.0 / 3, "0.667"), (0.0625, "0.062"), (0.1875, "0.188"), (0.0005, "0.001"),
      (0.0015, "0.002"), (0.0025, "0.003"), (0.9995, "1.000"), (0.9994999, "0.999"), (0.04, "0.040"),
    ])
  func decimals(value: Double, expected: String) {
    #expect(FixedPoint.thousandths(value) == expected)
  }

  @Test("text and JSON hold the same figures")
  func formats() throws {
    var evaluation = Evaluation()
    let mark = ScoredAnnotation(kind: "person", range: 0..<5, fields: ["name": .text("Lê An")])
    try evaluation.add(
      GoldDocument(id: "d", text: "Lê An", annotations: [mark]),
      PredictedDocument(id: "d", text: "Lê An", annotations: [mark]))
    #expect(evaluation.report.hasPrefix("1 documents, 0 without a record\nperson           gold     1 predicted     1"))
    let scores = #"{"p":1.0,"r":1.0,"f1":1.0}"#
    let person = #"{"gold":1,"predicted":1,"exact":\#(scores),"overlap":\#(scores),"fields":{"name":1.0}}"#
    #expect(evaluation.json == #"{"documents":1,"missing":0,"person":\#(person)}"#)
  }
}
