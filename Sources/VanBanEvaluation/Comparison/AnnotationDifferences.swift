/// The differences between the annotations of one kind.
struct AnnotationDifferences {
  /// In the order of the text.
  private(set) var all: [Difference] = []
  private let kind: AnnotationKind

  init(_ old: [ScoredAnnotation], _ new: [ScoredAnnotation], _ kind: AnnotationKind) {
    self.kind = kind
    let before = Dictionary(old.map { ($0.range, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.range, $0) }) { first, _ in first }
    let gone = before.keys.filter { after[$0] == nil }.sorted(by: Self.precedes)
    let come = after.keys.filter { before[$0] == nil }.sorted(by: Self.precedes)
    pair(gone, come)
    for (range, annotation) in after {
      let fields = before[range].map { Self.changedFields($0, annotation) } ?? []
      if !fields.isEmpty { all.append(Difference(kind, range, .changed(fields))) }
    }
    all.sort { Self.precedes($0.range, $1.range) }
  }

  /// Takes what is gone and what has come for one where they overlap; both in order, each used once.
  private mutating func pair(_ gone: [Range<Int>], _ come: [Range<Int>]) {
    var rest = gone[...]
    for range in come {
      while let first = rest.first, first.upperBound <= range.lowerBound {
        all.append(Difference(kind, rest.removeFirst(), .lost))
      }
      if let first = rest.first, first.overlaps(range) {
        all.append(Difference(kind, range, .moved(from: rest.removeFirst())))
      } else {
        all.append(Difference(kind, range, .gained))
      }
    }
    all += rest.map { Difference(kind, $0, .lost) }
  }

  private static func changedFields(_ old: ScoredAnnotation, _ new: ScoredAnnotation) -> [FieldChange] {
    Set(old.fields.keys).union(new.fields.keys).filter { old.fields[$0] != new.fields[$0] }.sorted()
      .map { FieldChange($0, from: old.fields[$0], to: new.fields[$0]) }
  }

  private static func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
