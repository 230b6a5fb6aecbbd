import VanBanSegmentation

/// Tells which gaps need no look at what stands around them: those of a class of pairs and a pattern of capitals whose
/// scores nearly always have the same sign. Most gaps of a text are such.
struct GapVerdicts {
  /// Fewer examples than this tell nothing.
  private static let fewestExamples = 200
  /// One example in so many may come out otherwise.
  private static let examplesToException = 1000
  /// Patterns in which single syllables count beside the features.
  private static let openPatterns = [BoundaryModel.causedCapitals, BoundaryModel.twoCapitals]

  private struct Tally {
    var joined = 0
    var split = 0
    var sum: Double = 0
  }

  private var tallies = [Tally](repeating: Tally(), count: GapFeatures.kindCount)

  /// Counts an example by its ``GapFeatures/kind``.
  mutating func add(_ kind: Int, score: Float) {
    tallies[kind].sum += Double(score)
    if score > 0 { tallies[kind].joined += 1 } else { tallies[kind].split += 1 }
  }

  /// For each kind the mean score of its gaps; 0 where they differ.
  var all: [Int16] {
    tallies.indices.map { kind in
      let pattern = kind % BoundaryFeature.capitalPatterns
      return Self.openPatterns.contains(pattern) ? 0 : Self.verdict(tallies[kind])
    }
  }

  private static func verdict(_ tally: Tally) -> Int16 {
    let count = tally.joined + tally.split
    guard count >= fewestExamples, min(tally.joined, tally.split) * examplesToException <= count else { return 0 }
    let mean = max(-32_000, min(32_000, tally.sum / Double(count) * 256))
    return tally.joined > tally.split ? max(1, Int16(mean)) : min(-1, Int16(mean))
  }
}
