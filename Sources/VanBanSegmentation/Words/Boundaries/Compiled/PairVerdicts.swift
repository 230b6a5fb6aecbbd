/// Tells which pairs are split whatever stands around them: most of a text, which is then decided by one look.
struct PairVerdicts {
  private let weights: [Int16]
  private let facets = PairFacets.all

  /// Judges by the weights of a model.
  init(_ weights: [Int16]) { self.weights = weights }

  /// For each class of pairs and each pattern of capitals 1 when the pair is split in any case, else 0.
  var all: [UInt8] {
    (0..<PairClass.count).flatMap { pair in
      (0..<BoundaryFeature.capitalPatterns).map { isAlwaysSplit(pair, $0) ? 1 : 0 }
    }
  }

  /// Two capitals may open a name, and the neighbours of an ambiguous pair decide.
  private func isAlwaysSplit(_ pair: Int, _ pattern: Int) -> Bool {
    let here = facets[pair]
    guard pattern != BoundaryModel.twoCapitals, !here.isAmbiguous else { return false }
    let known = Int(weights[BoundaryFeature.pairCapitals.start + pair * BoundaryFeature.capitalPatterns + pattern])
    let levels = most(.pairs, from: here.bucket * 64, to: here.bucket * 64 + 64, by: 1)
    let around = most(.capitals, from: pattern * 36 + here.tendency, to: pattern * 36 + 36, by: 4)
    let surroundings = most(.surroundings, from: here.tendency, to: 100, by: 4)
    return known + levels + around + surroundings + mostByCertainty(here.certainty, pattern) <= 0
  }

  private func mostByCertainty(_ certainty: Int, _ pattern: Int) -> Int {
    let hasCapital = pattern == 0 ? 0 : 1
    let bySyllable = [BoundaryFeature.affinity, .freedom].map { most($0, from: certainty, to: $0.count, by: 5) }
    let byCapital = [BoundaryFeature.sound, .frequency].map {
      most($0, from: certainty * 2 + hasCapital, to: $0.count, by: 10)
    }
    let spelling = most(.spelling, from: pattern * 5 + certainty, to: BoundaryFeature.spelling.count, by: 60)
    return (bySyllable + byCapital + [spelling]).reduce(0, +)
  }

  private func most(_ group: BoundaryFeature, from start: Int, to end: Int, by step: Int) -> Int {
    Int(stride(from: start, to: end, by: step).map { weights[group.start + $0] }.max() ?? 0)
  }
}
