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

  /// The number of features of the group.
  package var count: Int {
    switch self {
    case .pairs: 16 * 8 * 8
    case .pairCapitals: PairClass.count * Self.capitalPatterns
    case .capitals: Self.capitalPatterns * 9 * 4
    case .surroundings: 5 * 5 * 4
    case .affinity, .freedom: 7 * 7 * 5
    }
  }

  /// The index of the group's first feature among those of all groups.
  package var start: Int { Self.starts[rawValue] }

  /// The number of features of all groups.
  package static let total = allCases.reduce(0) { $0 + $1.count }

  /// Three levels on either side, and three more for a capital that the start of a clause may have caused.
  static let capitalPatterns = 12

  private static let starts = allCases.map { group in
    allCases.prefix(group.rawValue).reduce(0) { $0 + $1.count }
  }
}

/// The features of one gap: an index for each group.
package struct GapFeatures: Sendable {
  package let pairs: Int
  package let pairCapitals: Int
  package let capitals: Int
  package let surroundings: Int
  package let affinity: Int
  package let freedom: Int

  /// All indices, counted over all groups.
  package var indices: [Int] {
    zip(BoundaryFeature.allCases, [pairs, pairCapitals, capitals, surroundings, affinity, freedom]).map {
      $0.start + $1
    }
  }
}
