/// What the boundary model sees of one token, packed into 32 bits.
package struct SyllableUnit: Hashable, Sendable {
  /// The number of a syllable in the model.
  package typealias Number = UInt32

  private var bits: UInt32

  /// The numbers that stand for tokens that are no known syllable.
  package enum Stand {
    package static var unknown: Number { 0 }
    package static var lineEdge: Number { 1 }
    package static var figures: Number { 2 }
    package static var other: Number { 3 }
    /// The first number of a syllable.
    package static var first: Number { 4 }
  }

  /// What kind of token it is, as far as boundaries depend on it.
  package enum Kind: UInt32, CaseIterable {
    case letters, lettersWithFigures, figures, other, lineEdge
  }

  /// The levels of capitals: none, the first letter, all letters.
  package static var capitalLevels: Int { 3 }

  /// The place before the first and behind the last token of a line.
  package static var lineEdge: SyllableUnit {
    SyllableUnit(number: Stand.lineEdge, traits: SyllableTraits()).with(kind: .lineEdge, capitals: 0)
  }

  package init(number: Number, traits: SyllableTraits) {
    bits =
      number | UInt32(traits.joinsForward) << 16 | UInt32(traits.joinsBackward) << 19 | UInt32(traits.freedom) << 22
  }

  @inline(__always)
  package func with(kind: Kind, capitals: UInt32) -> SyllableUnit {
    var unit = self
    unit.bits |= kind.rawValue << 25 | capitals << 28
    return unit
  }

  /// The same unit, first of its line.
  @inline(__always)
  package var startingLine: SyllableUnit {
    var unit = self
    unit.bits |= 1 << 31
    return unit
  }

  @inline(__always) package var number: Number { bits & 0xFFFF }
  @inline(__always) package var joinsForward: Int { Int(bits >> 16 & 7) }
  @inline(__always) package var joinsBackward: Int { Int(bits >> 19 & 7) }
  @inline(__always) package var freedom: Int { Int(bits >> 22 & 7) }
  @inline(__always) package var kind: Int { Int(bits >> 25 & 7) }
  @inline(__always) package var capitals: Int { Int(bits >> 28 & 3) }
  @inline(__always) package var startsLine: Bool { bits >> 31 != 0 }

  /// Whether the unit can be a part of a word of several syllables.
  @inline(__always) package var isJoinable: Bool { kind <= 1 }

  /// Whether a sentence or clause may begin behind the unit.
  @inline(__always) package var opensClause: Bool { kind >= 3 }
}

/// How a syllable behaves in all the words that it occurs in: levels of 0 to 6.
package struct SyllableTraits: Hashable, Sendable {
  /// How many levels each trait has.
  package static let levels = 7

  /// How often it is joined to the syllable behind it.
  package var joinsForward: UInt8 = 3
  /// How often it is joined to the syllable before it.
  package var joinsBackward: UInt8 = 3
  /// How often it is a word by itself.
  package var freedom: UInt8 = 3

  package init() {}

  /// The traits in one number, as the compiled model stores them.
  package var packed: UInt16 { UInt16(joinsForward) | UInt16(joinsBackward) << 3 | UInt16(freedom) << 6 }

  package init(packed: UInt16) {
    joinsForward = UInt8(packed & 7)
    joinsBackward = UInt8(packed >> 3 & 7)
    freedom = UInt8(packed >> 6 & 7)
  }
}
