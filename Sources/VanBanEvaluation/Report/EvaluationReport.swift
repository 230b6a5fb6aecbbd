import VanBan

extension Evaluation {
  /// The kinds of which anything was marked or found.
  public var kinds: [AnnotationKind] { AnnotationKind.allCases.filter { self[$0].gold + self[$0].predicted > 0 } }

  /// The scores as lines of text.
  public var report: String {
    (["\(documents) documents, \(missing) without a record"] + kinds.map(line)).map { $0 + "\n" }.joined()
  }

  private func line(_ kind: AnnotationKind) -> String {
    let counts = self[kind]
    let (exact, overlap) = (counts.exactScore, counts.overlapScore)
    let fields = kind.fields.compactMap { name in
      counts.fields[name].map { "\(name) \(FixedPoint.thousandths($0.accuracy))" }
    }
    let spans = [("exact", exact), ("overlap", overlap)].map { name, score in
      "\(name) P \(FixedPoint.thousandths(score.precision)) R \(FixedPoint.thousandths(score.recall)) "
        + "F1 \(FixedPoint.thousandths(score.f1))"
    }
    let head =
      "\(Self.padded(kind.rawValue, 16)) gold \(Self.padded(counts.gold, 5)) "
      + "predicted \(Self.padded(counts.predicted, 5))"
    return ([head] + spans + fields).joined(separator: "  ")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
