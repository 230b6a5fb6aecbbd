import VanBan

/// Compares predicted documents with gold documents: P, R and F1 by kind, exact and overlapping, and how often the
/// fields of overlapping pairs agree.
///
/// ```swift
/// var evaluation = Evaluation()
/// try evaluation.add(gold, predicted)
/// evaluation[.person].exactScore.f1
/// ```
public struct Evaluation: Sendable, Equatable {
  /// The number of gold documents.
  public private(set) var documents = 0
  /// The number of gold documents without a prediction.
  public private(set) var missing = 0
  /// What was missed and what was found too much, in the order of the documents.
  public private(set) var errors: [SpanError] = []
  private var counts: [AnnotationKind: KindCounts] = [:]

  /// Starts with nothing counted.
  public init() {}

  /// What was counted of a kind.
  public subscript(kind: AnnotationKind) -> KindCounts { counts[kind] ?? KindCounts() }

  /// Counts one document; where there is no prediction, everything marked counts as missed.
  ///
  /// - Throws: ``EvaluationError`` when the prediction speaks of another text.
  public mutating func add(_ gold: GoldDocument, _ predicted: PredictedDocument?) throws(EvaluationError) {
    if let predicted, !predicted.text.utf8.elementsEqual(gold.text.utf8) {
      throw EvaluationError("\(gold.id): the record's text is not the text of the gold document")
    }
    documents += 1
    missing += predicted == nil ? 1 : 0
    for kind in gold.complete {
      let found = Self.ordered(predicted?.annotations ?? [], kind)
      count(Self.ordered(gold.annotations, kind), found, kind, in: gold)
    }
  }

  /// The annotations of a kind by their start; those that start together keep their order.
  private static func ordered(_ annotations: [ScoredAnnotation], _ kind: AnnotationKind) -> [ScoredAnnotation] {
    annotations.enumerated().filter { $0.element.kind == kind.rawValue }
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  private mutating func count(
    _ gold: [ScoredAnnotation], _ predicted: [ScoredAnnotation], _ kind: AnnotationKind, in document: GoldDocument
  ) {
    var tally = self[kind]
    tally.gold += gold.count { !$0.isOptional }
    tally.predicted += predicted.count
    let pairs = Pairing.pairs(gold, predicted)
    for pair in pairs { tally.count(gold[pair.gold], predicted[pair.predicted], score: pair.score, of: kind) }
    counts[kind] = tally
    errors += SpanError.all(gold, predicted, pairs, kind, in: document)
  }
}

extension KindCounts {
  /// Counts one pair. A pair with an optional annotation counts as if neither were there.
  fileprivate mutating func count(
    _ gold: ScoredAnnotation, _ found: ScoredAnnotation, score: Double, of kind: AnnotationKind
  ) {
    if gold.isOptional {
      predicted -= 1
      return
    }
    overlap += 1
    exact += score == 1 ? 1 : 0
    for field in kind.fields {
      guard let value = gold.fields[field], !value.isEmpty else { continue }
      fields[field, default: FieldCount()].marked += 1
      if FieldComparison.agree(field, value, found.fields[field]) { fields[field]?.right += 1 }
    }
  }
}
