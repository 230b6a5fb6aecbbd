import Testing

@testable import VanBanEvaluation

@Suite("Scores agree with what is reckoned by hand")
struct EvaluationTests {
  private func person(_ range: Range<Int>, _ name: String? = nil, optional: Bool = false) -> ScoredAnnotation {
    let fields = name.map { ["name": FieldValue.text($0)] } ?? [:]
    return ScoredAnnotation(kind: "person", range: range, isOptional: optional, fields: fields)
  }

  private func evaluation(
    _ gold: [ScoredAnnotation], _ found: [ScoredAnnotation], complete: [AnnotationKind] = AnnotationKind.allCases
  ) throws -> Evaluation {
    let text = "Nguyễn Văn An và Lê Thị Bình cùng dự"
    var evaluation = Evaluation()
    try evaluation.add(
      GoldDocument(id: "d", text: text, annotations: gold, complete: complete),
      PredictedDocument(id: "d", text: text, annotations: found))
    return evaluation
  }

  @Test("one exact, one overlapping, one too much of two")
  func counts() throws {
    let gold = [person(0..<13, "Nguyễn Văn An"), person(17..<28, "Lê Thị Bình")]
    let found = [person(0..<13, "nguyễn văn an"), person(17..<23, "Lê Thị"), person(29..<33, "cùng")]
    let counts = try evaluation(gold, found)[.person]
    #expect((counts.gold, counts.predicted, counts.exact, counts.overlap) == (2, 3, 1, 2))
    #expect(counts.exactScore.precision == 1.0 / 3)
    #expect(counts.exactScore.recall == 0.5)
    #expect(counts.exactScore.f1 == 0.4)
    #expect(counts.overlapScore.f1 == 0.8)
    #expect(counts.fields["name"]?.accuracy == 0.5)
  }

  @Test("an optional annotation neither gains nor costs")
  func optional() throws {
    let gold = [person(0..<13), person(17..<28, optional: true)]
    let without = try evaluation(gold, [person(0..<13)])[.person]
    let with = try evaluation(gold, [person(0..<13), person(17..<28)])
    #expect(without == with[.person])
    #expect(with.errors.isEmpty)
    #expect((without.gold, without.predicted, without.exact) == (1, 1, 1))
  }

  @Test("a kind that is not marked throughout is not scored")
  func incomplete() throws {
    let evaluation = try evaluation([person(0..<13)], [person(17..<28)], complete: [.role])
    #expect(evaluation.kinds.isEmpty)
    #expect(evaluation.errors.isEmpty)
  }

  @Test("a document without a record is missed whole")
  func missing() throws {
    var evaluation = Evaluation()
    try evaluation.add(GoldDocument(id: "d", text: "Lê An", annotations: [person(0..<5)]), nil)
    #expect(evaluation.missing == 1)
    #expect(evaluation[.person].exactScore.recall == 0)
    #expect(evaluation[.person].exactScore.precision == 1)
  }

  @Test("a record of another text is refused, also when it differs by composition alone")
  func otherText() {
    var evaluation = Evaluation()
    #expect(throws: EvaluationError.self) {
      try evaluation.add(
        GoldDocument(id: "d", text: "Hòa", annotations: []),
        PredictedDocument(id: "d", text: "Ho\u{300}a", annotations: []))
    }
  }

  @Test("errors name document, fault, place and words")
  func errors() throws {
    let found = try evaluation([person(0..<13), person(17..<28)], [person(0..<13), person(17..<23)]).errors
    #expect(found.map(\.line) == ["d\tMISSED\t17\tLê Thị Bình", "d\tEXTRA\t17\tLê Thị"])
  }
}
