/// Pairs marked with predicted annotations one to one, the best overlaps first.
struct Pairing {
  /// A pair by the places of its members, and how far they overlap.
  struct Pair: Equatable {
    let score: Double
    let gold: Int
    let predicted: Int
  }

  /// Overlaps below this make no pair.
  static let threshold = 0.5

  /// The pairs. Of equal overlaps the later annotation goes first, which settles ties the same way everywhere.
  ///
  static func pairs(_ gold: [ScoredAnnotation], _ predicted: [ScoredAnnotation]) -> [Pair] {
    var usedGold: Set<Int> = []
    var usedPredicted: Set<Int> = []
    return candidates(gold, predicted).sorted(by: precedes).filter { pair in
      guard !usedGold.contains(pair.gold), !usedPredicted.contains(pair.predicted) else { return false }
      usedGold.insert(pair.gold)
      usedPredicted.insert(pair.predicted)
      return true
    }
  }

  private static func candidates(_ gold: [ScoredAnnotation], _ predicted: [ScoredAnnotation]) -> [Pair] {
    gold.indices.flatMap { i in
      predicted.indices.map { Pair(score: Overlap.score(gold[i], predicted[$0]), gold: i, predicted: $0) }
        .filter { $0.score >= threshold }
    }
  }

  private static func precedes(_ left: Pair, _ right: Pair) -> Bool {
    (left.score, left.gold, left.predicted) > (right.score, right.gold, right.predicted)
  }
}
