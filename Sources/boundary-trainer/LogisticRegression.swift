import VanBanSegmentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the effects of the contexts are multiplied with, by the region of the pair.
struct ContextWeights {
  var before: [Float]
  var after: [Float]

  /// The effects as the counts have them.
  static let unit = ContextWeights(before: [1, 1, 1], after: [1, 1, 1])
}

/// What training gives.
struct TrainedWeights {
  let features: [Int16]
  let contexts: ContextWeights
  /// What gaps come to whose features do not have to be summed up.
  let verdicts: [Int16]
  /// How many examples the weights decide otherwise than the texts.
  let errors: Int
}

/// Logistic regression by stochastic gradient descent with a rate for each feature (AdaGrad, Duchi et al. 2011).
struct LogisticRegression {
  private static let rounds = 5
  private static let rate: Float = 0.1
  private static let decay: Float = 2e-4

  private var weights = [Float](repeating: 0, count: BoundaryFeature.total)
  private var squares = [Float](repeating: 1, count: BoundaryFeature.total)
  private var contexts = [Float](repeating: 0.5, count: 6)
  private var contextSquares = [Float](repeating: 1, count: 6)

  /// Fits weights to examples. The order is shuffled the same way each time.
  static func train(_ examples: [Example]) -> TrainedWeights {
    var regression = LogisticRegression()
    var generator = SplitMix(state: 20_26)
    var order = Array(examples.indices)
    for _ in 0..<rounds {
      order.shuffle(using: &generator)
      for index in order { regression.learn(examples[index]) }
    }
    return regression.result(examples)
  }

  private mutating func learn(_ example: Example) {
    let slope = 1 / (1 + exp(-score(example))) - (example.isJoined ? 1 : 0)
    for index in example.features.indices { Self.step(&weights[index], &squares[index], slope) }
    let (before, after) = Self.effects(example)
    if before != 0 { Self.step(&contexts[example.region], &contextSquares[example.region], slope * before) }
    if after != 0 { Self.step(&contexts[3 + example.region], &contextSquares[3 + example.region], slope * after) }
  }

  private func score(_ example: Example) -> Float {
    let (before, after) = Self.effects(example)
    let context = contexts[example.region] * before + contexts[3 + example.region] * after
    return example.features.indices.reduce(context) { $0 + weights[$1] }
  }

  private static func step(_ weight: inout Float, _ square: inout Float, _ slope: Float) {
    let gradient = slope + decay * weight
    square += gradient * gradient
    weight -= rate * gradient / square.squareRoot()
  }

  /// The effects of an example's contexts in units of log-odds.
  private static func effects(_ example: Example) -> (Float, Float) {
    let unit = Float(BoundaryModel.contextUnit) / 256
    return (Float(example.contexts.before) * unit, Float(example.contexts.after) * unit)
  }

  private func result(_ examples: [Example]) -> TrainedWeights {
    var verdicts = GapVerdicts()
    for example in examples { verdicts.add(example.features.kind, score: score(example)) }
    return TrainedWeights(
      features: weights.map { Int16(max(-32767, min(32767, ($0 * 256).rounded()))) },
      contexts: ContextWeights(before: Array(contexts[..<3]), after: Array(contexts[3...])),
      verdicts: verdicts.all, errors: examples.count { (score($0) > 0) != $0.isJoined })
  }
}

/// A small generator of pseudo-random numbers (SplitMix64, Steele et al. 2014), the same on every machine.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
