/// The groups of features of a gap between two syllables. Each group has one feature that holds, and a weight for it.
package enum BoundaryFeature: Int, CaseIterable {
  /// How the pair and its two neighbouring pairs are joined.
  case pairs
  /// The class of the pair and the capitals of its syllables.
  case pairCapitals
  /// The capitals of four syllables and the tendency of the pair.
  case capitals
  /// What stands before and behind the pair, and its tendency.
  case surroundings
  /// How each syllable joins others, and how sure the counts of the pair are.
  case affinity
  /// How often each syllable is a word by itself, and how sure the counts of the pair are.
  case freedom
  /// How alike the syllables sound, how loose they are, and how sure the counts of the pair are.
  case sound
  /// How frequent each syllable is, and how sure the counts of the pair are.
  case frequency
  /// Which of the syllables are spelt like Vietnamese, their capitals, and how sure the counts of the pair are.
  case spelling

  /// The number of features of the group.
  package var count: Int {
    switch self {
    case .pairs: 16 * 8 * 8
    case .pairCapitals: PairClass.count * Self.capitalPatterns
    case .capitals: Self.capitalPatterns * 9 * 4
    case .surroundings: 5 * 5 * 4
    case .affinity, .freedom: 7 * 7 * Self.certainties
    case .sound: 5 * 3 * 3 * Self.certainties * 2
    case .frequency: 5 * 5 * Self.certainties * 2
    case .spelling: 4 * Self.capitalPatterns * Self.certainties
    }
  }

  /// The index of the group's first feature among those of all groups: the counts of the groups before it, summed up
  /// here because every gap asks for it.
  @inline(__always)
  package var start: Int {
    switch self {
    case .pairs: 0
    case .pairCapitals: 1024
    case .capitals: 4096
    case .surroundings: 4528
    case .affinity: 4628
    case .freedom: 4873
    case .sound: 5118
    case .frequency: 5568
    case .spelling: 5818
    }
  }

  /// The number of features of all groups.
  package static let total = allCases.reduce(0) { $0 + $1.count }

  /// Three levels on either side, and three more for a capital that the start of a clause may have caused.
  package static var capitalPatterns: Int { 12 }

  /// The values of ``PairClass/certainty``.
  static var certainties: Int { 5 }
}

/// The features of one gap: an index within each group, in the order of ``BoundaryFeature``.
package struct GapFeatures: Sendable {
  @usableFromInline package typealias Indices = (Int, Int, Int, Int, Int, Int, Int, Int, Int)
  package let groups: Indices

  @inline(__always)
  init(_ groups: Indices) { self.groups = groups }

  /// The number of values of ``kind``.
  package static var kindCount: Int { PairClass.count * BoundaryFeature.capitalPatterns }

  /// The class of the pair and its pattern of capitals as one number: what decides about most gaps alone.
  @inline(__always)
  package var kind: Int { groups.1 }

  /// All indices, counted over all groups.
  package var indices: [Int] {
    let (pairs, pairCapitals, capitals, surroundings, affinity, freedom, sound, frequency, spelling) = groups
    let inner = [pairs, pairCapitals, capitals, surroundings, affinity, freedom, sound, frequency, spelling]
    return zip(BoundaryFeature.allCases, inner).map { $0.start + $1 }
  }
}
