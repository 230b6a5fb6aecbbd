/// The two syllables at a gap with their neighbours, and the pairs that they form.
package struct GapWindow: Sendable {
  package let before, left, right, after: SyllableUnit
  package let pairBefore, pair, pairAfter: PairClass

  /// The unit before the gap's pair, as the line has it.
  @inline(__always)
  package var unitBefore: SyllableUnit { left.startsLine ? .lineEdge : before }

  /// The unit behind the gap's pair, as the line has it.
  @inline(__always)
  package var unitAfter: SyllableUnit { after.startsLine ? .lineEdge : after }

  /// The capitals of the pair; one that the start of a clause may have caused counts apart.
  @inline(__always)
  var capitalPattern: Int {
    let isCaused = left.capitals == 1 && unitBefore.opensClause
    return (isCaused ? 3 : left.capitals) &* 3 &+ right.capitals
  }

  /// The class of the pair and its pattern of capitals as one number, as in ``GapFeatures/kind``.
  @inline(__always)
  var kind: Int { Int(pair.rawValue) &* BoundaryFeature.capitalPatterns &+ capitalPattern }

  /// The features of the gap.
  @inline(__always)
  package func features(_ facets: PairFacets.Table) -> GapFeatures {
    let (unitBefore, unitAfter) = (unitBefore, unitAfter)
    let here = facets[pair]
    let pattern = capitalPattern
    let levels = facets[pairBefore].level &* 8 &+ facets[pairAfter].level
    let around = (pattern &* 3 &+ unitBefore.capitals) &* 3 &+ unitAfter.capitals
    let (certainty, hasCapital) = (here.certainty, left.capitals &+ right.capitals > 0 ? 1 : 0)
    let looseness = (left.likeness(to: right) &* 3 &+ left.looseness) &* 3 &+ right.looseness
    return GapFeatures(
      (
        here.bucket &* 64 &+ levels,
        kind,
        around &* 4 &+ here.tendency,
        (unitBefore.kind &* 5 &+ unitAfter.kind) &* 4 &+ here.tendency,
        (left.joinsForward &* 7 &+ right.joinsBackward) &* 5 &+ certainty,
        (left.freedom &* 7 &+ right.freedom) &* 5 &+ certainty,
        (looseness &* 5 &+ certainty) &* 2 &+ hasCapital,
        ((left.frequency &* 5 &+ right.frequency) &* 5 &+ certainty) &* 2 &+ hasCapital,
        ((left.isNative &* 2 &+ right.isNative) &* 12 &+ pattern) &* 5 &+ certainty
      ))
  }
}
