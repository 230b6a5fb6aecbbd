/// What is known of two neighbouring syllables, in one byte.
///
/// Pairs of one class are joined about equally often (15 buckets of log-odds), are about equally frequent (4 levels),
/// and form words that are about equally often written with a capital (4 levels).
package struct PairClass: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The number of possible raw values.
  package static let count = 256
  /// A pair that the counts do not hold.
  package static let unseen = PairClass(rawValue: 0)
  /// Two tokens that no word can hold together.
  package static let none = PairClass(rawValue: 255)

  /// The lower bounds of the log-odds of being joined, from the second bucket on.
  package static let oddsBounds: [Float] = [-8, -6, -4.5, -3, -2.2, -1.9, -1, 0, 1, 2, 3, 4.5, 6, 8]
  private static let unseenBucket: UInt8 = 5

  /// The class of a pair.
  ///
  /// - Parameters:
  ///   - odds: The logarithm of the ratio of joined to split occurrences.
  ///   - frequency: 0 to 3: below 10, 100, 1000 occurrences, and more.
  ///   - capitals: 0 when the pair is no word of its own, else 1 to 3 by the share of capitalised occurrences.
  package init(odds: Float, frequency: UInt8, capitals: UInt8) {
    let bucket = UInt8(Self.oddsBounds.count { $0 <= odds })
    rawValue = (bucket * 4 + frequency) * 4 + capitals + 1
  }

  /// The bucket of log-odds, 0 to 14.
  package var bucket: UInt8 {
    switch self {
    case .unseen: Self.unseenBucket
    case .none: 0
    default: min((rawValue - 1) >> 4, UInt8(Self.oddsBounds.count))
    }
  }

  /// The eight levels in which neighbouring pairs are told apart; 0 is none.
  package var level: UInt8 { self == .none ? 0 : [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7][Int(bucket)] }

  /// Mostly split, rather split, rather joined, mostly joined.
  package var tendency: UInt8 {
    switch bucket {
    case 0...3: 0
    case 4...7: 1
    case 8...10: 2
    default: 3
    }
  }

  /// How sure the counts are: unseen, rare, split, either, joined.
  package var certainty: UInt8 {
    if self == .unseen || self == .none { return 0 }
    if (rawValue - 1) >> 2 & 3 == 0 { return 1 }
    return bucket <= 2 ? 2 : bucket >= 12 ? 4 : 3
  }

  /// Whether the pair is joined at times and split at times, so that the syllables around it decide.
  package var isAmbiguous: Bool { self != .unseen && self != .none && 4...10 ~= bucket }

  /// Where the odds leave most to the context: balanced, rather split, rather joined.
  package var region: Int {
    switch bucket {
    case 6...9: 0
    case 0...5: 1
    default: 2
    }
  }
}
