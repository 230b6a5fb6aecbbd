import VanBanSegmentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the tables of a model from counts.
struct ModelTables {
  /// Pairs that were never joined are left out when they are rarer than this: they are split as unseen ones.
  private static let leastSplitCount: Float = 30
  /// A context that moves the log-odds less than this is left out.
  private static let leastEffect: Float = 1
  /// So many occurrences of a pair in general are mixed into its occurrences in a context.
  private static let contextPrior: Float = 2

  private let statistics: Statistics
  private let knowledge: SyllableKnowledge
  private let classes: [UInt64: PairClass]

  init(_ statistics: Statistics, _ knowledge: SyllableKnowledge) {
    self.statistics = statistics
    self.knowledge = knowledge
    var classes: [UInt64: PairClass] = [:]
    for (key, counts) in statistics.pairs where counts.joined >= 0.5 || counts.split >= Self.leastSplitCount {
      classes[key] = Self.pairClass(counts, statistics.doubles[key])
    }
    self.classes = classes
  }

  /// The model, without weights of features.
  func draft(contextWeights: ContextWeights) -> BoundaryModelDraft {
    var draft = BoundaryModelDraft()
    draft.spellings = statistics.spellings
    draft.traits = SyllableTraitCounts(statistics, native: knowledge.native).traits(knowledge.openers)
    draft.pairs = FingerprintTableBuilder(classes.mapValues(\.rawValue)) { statistics.pairs[$0]?.total ?? 0 }
    draft.contexts = FingerprintTableBuilder(contexts(contextWeights).mapValues { UInt8(bitPattern: $0) }) {
      statistics.contexts[$0]?.total ?? 0
    }
    return draft
  }

  private static func pairClass(_ counts: PairCounts, _ word: (count: Float, capitalized: Float)?) -> PairClass {
    let frequency = [10, 100, 1000].count { $0 <= counts.total }
    let share = word.map { $0.capitalized / max($0.count, 1) }
    let capitals = share.map { $0 > 0.9 ? 3 : $0 > 0.5 ? 2 : 1 } ?? 0
    return PairClass(
      odds: log((counts.joined + 0.3) / (counts.split + 0.3)), frequency: UInt8(frequency), capitals: UInt8(capitals))
  }

  /// What each context adds, in the model's units.
  private func contexts(_ weights: ContextWeights) -> [UInt64: Int8] {
    var result: [UInt64: Int8] = [:]
    for (key, counts) in statistics.contexts {
      let pair = key & 0xFFFF_FFFF
      guard let pairClass = classes[pair], pairClass.isAmbiguous else { continue }
      let effect = effect(of: counts, on: statistics.pairs[pair] ?? PairCounts())
      guard abs(effect) > Self.leastEffect else { continue }
      let weight = key >> 48 == 1 ? weights.before[pairClass.region] : weights.after[pairClass.region]
      let value = effect * weight * 256 / Float(BoundaryModel.contextUnit)
      let step = Int8(max(-127, min(127, value.rounded())))
      if step != 0 { result[key] = step }
    }
    return result
  }

  /// By how much a context moves the log-odds of a pair.
  private func effect(of counts: PairCounts, on pair: PairCounts) -> Float {
    let prior = Self.contextPrior
    let share = (counts.joined + prior * pair.share) / (counts.total + prior)
    return max(-6, min(6, Self.logOdds(share) - Self.logOdds(pair.share)))
  }

  private static func logOdds(_ share: Float) -> Float {
    let bounded = max(1e-4, min(1 - 1e-4, share))
    return log(bounded / (1 - bounded))
  }
}

extension FingerprintTableBuilder {
  /// Stores values, those of the most frequent keys first: a bucket that overflows leaves out rare ones.
  fileprivate init(_ values: [UInt64: UInt8], frequency: (UInt64) -> Float) {
    self.init(capacity: values.count)
    let ranked = values.map { (key: $0.key, value: $0.value, frequency: frequency($0.key)) }
    for entry in ranked.sorted(by: { ($1.frequency, $0.key) < ($0.frequency, $1.key) }) {
      insert(entry.key, entry.value)
    }
  }
}
