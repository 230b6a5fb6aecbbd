/// The two syllables at a gap with their neighbours, and the pairs that they form.
///
/// Moves over a text one token at a time; behind the last token come two line edges.
package struct GapWindow: Sendable {
  package private(set) var before = SyllableUnit.lineEdge
  package private(set) var left = SyllableUnit.lineEdge
  package private(set) var right = SyllableUnit.lineEdge
  package private(set) var after = SyllableUnit.lineEdge
  package private(set) var pairBefore = PairClass.none
  package private(set) var pair = PairClass.none
  package private(set) var pairAfter = PairClass.none

  package init() {}

  /// Moves on by one token. The gap of the window then lies before the token before the last one.
  @inline(__always)
  package mutating func advance(to unit: SyllableUnit, _ class: PairClass) {
    before = left
    left = right
    right = after
    after = unit
    pairBefore = pair
    pair = pairAfter
    pairAfter = `class`
  }

  /// The unit before the gap's pair, as the line has it.
  @inline(__always)
  package var unitBefore: SyllableUnit { left.startsLine ? .lineEdge : before }

  /// The unit behind the gap's pair, as the line has it.
  @inline(__always)
  package var unitAfter: SyllableUnit { after.startsLine ? .lineEdge : after }

  /// The features of the gap.
  @inline(__always)
  package func features(_ facets: [PairFacets]) -> GapFeatures {
    let unitBefore = unitBefore
    let unitAfter = unitAfter
    let here = facets[Int(pair.rawValue)]
    let pattern = capitalPattern(unitBefore)
    let levels = facets[Int(pairBefore.rawValue)].level &* 8 &+ facets[Int(pairAfter.rawValue)].level
    return GapFeatures(
      pairs: here.bucket &* 64 &+ levels,
      pairCapitals: Int(pair.rawValue) &* BoundaryFeature.capitalPatterns &+ pattern,
      capitals: ((pattern &* 3 &+ unitBefore.capitals) &* 3 &+ unitAfter.capitals) &* 4 &+ here.tendency,
      surroundings: (unitBefore.kind &* 5 &+ unitAfter.kind) &* 4 &+ here.tendency,
      affinity: (left.joinsForward &* 7 &+ right.joinsBackward) &* 5 &+ here.certainty,
      freedom: (left.freedom &* 7 &+ right.freedom) &* 5 &+ here.certainty)
  }

  /// The capitals of the pair; one that the start of a clause may have caused counts apart.
  @inline(__always)
  private func capitalPattern(_ unitBefore: SyllableUnit) -> Int {
    let isCaused = unitBefore.opensClause && left.capitals == 1
    return (isCaused ? 3 : left.capitals) &* 3 &+ right.capitals
  }
}
