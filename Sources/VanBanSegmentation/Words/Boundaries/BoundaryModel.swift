/// Decides between two neighbouring syllables whether they belong to one word.
///
/// A linear model over a few features of the gap: how often the two syllables, and their neighbours, are joined in a
/// large body of text, in which context an ambiguous pair is joined, and how the syllables are capitalised. All that
/// it needs is looked up in tables: a handful of loads for each gap.
package struct BoundaryModel: Sendable {
  /// The syllables that have a number, from ``SyllableUnit/Stand/first`` on, in lower case.
  package var syllables: [String] = []
  /// The traits of each syllable, in the same order.
  package var traits: [SyllableTraits] = []
  /// The classes of the pairs that the counts hold.
  package var pairs = FingerprintTable(capacity: 0)
  /// What the syllables around an ambiguous pair add to the score, in ``contextUnit``s.
  package var contexts = FingerprintTable(capacity: 0)
  /// The weight of each feature: 256 is one unit of log-odds.
  package var weights = [Int16](repeating: 0, count: BoundaryFeature.total)

  private let facets = PairFacets.all

  package init() {}

  /// The weight that one step of a context's value stands for.
  package static let contextUnit: Int32 = 16

  /// The key of a pair.
  @inline(__always)
  package static func key(_ left: SyllableUnit.Number, _ right: SyllableUnit.Number) -> UInt64 {
    UInt64(left) << 16 | UInt64(right)
  }

  /// The key of a pair behind a syllable.
  @inline(__always)
  package static func key(before: SyllableUnit.Number, _ left: SyllableUnit.Number, _ right: SyllableUnit.Number)
    -> UInt64
  {
    UInt64(before) << 32 | key(left, right) | 1 << 48
  }

  /// The key of a pair in front of a syllable.
  @inline(__always)
  package static func key(_ left: SyllableUnit.Number, _ right: SyllableUnit.Number, after: SyllableUnit.Number)
    -> UInt64
  {
    UInt64(after) << 32 | key(left, right) | 1 << 49
  }

  /// What is known of two units that follow each other.
  @inline(__always)
  package func pairClass(_ left: SyllableUnit, _ right: SyllableUnit) -> PairClass {
    guard left.isJoinable, right.isJoinable, !right.startsLine else { return .none }
    return PairClass(rawValue: pairs.value(of: Self.key(left.number, right.number)))
  }

  /// The score of the window's gap: above 0 the pair belongs to one word.
  @inline(__always)
  package func score(_ window: GapWindow) -> Int32 {
    let gap = window.features(facets)
    var sum = Int32(weights[gap.pairs]) &+ Int32(weights[Self.pairCapitals &+ gap.pairCapitals])
    sum &+= Int32(weights[Self.capitals &+ gap.capitals]) &+ Int32(weights[Self.surroundings &+ gap.surroundings])
    sum &+= Int32(weights[Self.affinity &+ gap.affinity]) &+ Int32(weights[Self.freedom &+ gap.freedom])
    guard facets[Int(window.pair.rawValue)].isAmbiguous else { return sum }
    return sum &+ contextScore(window) &* Self.contextUnit
  }

  private func contextScore(_ window: GapWindow) -> Int32 {
    let (before, after) = contexts(of: window)
    return Int32(before) + Int32(after)
  }

  /// What the context tables hold for the syllables before and behind the window's pair.
  package func contexts(of window: GapWindow) -> (before: Int8, after: Int8) {
    let left = window.left.number
    let right = window.right.number
    let before = contexts.value(of: Self.key(before: window.unitBefore.number, left, right))
    let after = contexts.value(of: Self.key(left, right, after: window.unitAfter.number))
    return (Int8(bitPattern: before), Int8(bitPattern: after))
  }

  private static let pairCapitals = BoundaryFeature.pairCapitals.start
  private static let capitals = BoundaryFeature.capitals.start
  private static let surroundings = BoundaryFeature.surroundings.start
  private static let affinity = BoundaryFeature.affinity.start
  private static let freedom = BoundaryFeature.freedom.start
}
