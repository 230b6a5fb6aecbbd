/// An older and a newer record of the same text.
public struct RecordComparison: Sendable {
  /// The id of both.
  public let id: String
  /// The text of both.
  public let text: String
  /// What differs, in the order of the kinds and of the text.
  public let differences: [Difference]
  /// How many annotations of each kind the older one has.
  public let before: [AnnotationKind: Int]
  /// How many annotations of each kind the newer one has.
  public let after: [AnnotationKind: Int]

  /// Compares two records. Linear in the number of annotations, but for sorting.
  ///
  /// - Throws: ``EvaluationError`` when they are not of one text.
  public init(_ old: PredictedDocument, _ new: PredictedDocument) throws(EvaluationError) {
    guard old.text.unicodeScalars.elementsEqual(new.text.unicodeScalars) else {
      throw EvaluationError("\(old.id): expected the same text in both records")
    }
    id = new.id
    text = new.text
    differences = AnnotationKind.allCases.flatMap { kind in
      AnnotationDifferences(old.annotations(of: kind), new.annotations(of: kind), kind).all
    }
    before = old.counts
    after = new.counts
  }
}

extension PredictedDocument {
  /// The annotations of a kind.
  func annotations(of kind: AnnotationKind) -> [ScoredAnnotation] {
    annotations.filter { $0.kind == kind.rawValue }
  }

  fileprivate var counts: [AnnotationKind: Int] {
    Dictionary(uniqueKeysWithValues: AnnotationKind.allCases.map { ($0, annotations(of: $0).count) })
  }
}
