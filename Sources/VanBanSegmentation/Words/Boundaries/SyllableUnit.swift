/// What the boundary model sees of one token, packed into 64 bits.
///
/// | bits | content |
/// |---|---|
/// | 0-47 | the number of the syllable and its ``SyllableTraits`` |
/// | 48-50 | the ``Kind`` of the token |
/// | 51-52 | its capitals: none, the first letter, all letters |
/// | 53 | whether it is the first of its line |
package struct SyllableUnit: Hashable, Sendable {
  /// The number of a syllable in the model. Spellings that mean the same (`quí`, `quý`) share one.
  package typealias Number = UInt32

  /// All of the unit, as the compiled model stores it without kind, capitals and line.
  package let bits: UInt64

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
  package enum Kind: UInt64, CaseIterable {
    case letters, lettersWithFigures, figures, other, lineEdge
  }

  /// The place before the first and behind the last token of a line.
  package static var lineEdge: SyllableUnit { SyllableUnit(Stand.lineEdge, kind: .lineEdge) }

  /// Takes a unit as ``bits`` gives it.
  @inline(__always)
  package init(bits: UInt64) { self.bits = bits }

  /// The unit of a syllable in lower case.
  package init(number: Number, traits: SyllableTraits) { bits = UInt64(number) | traits.packed << 16 }

  /// The unit of a token that is no known syllable.
  package init(_ stand: Number, kind: Kind) {
    bits = SyllableUnit(number: stand, traits: SyllableTraits()).bits | kind.rawValue << 48
  }

  /// The unit of a syllable as a text has it.
  @inline(__always)
  package func with(capitals: UInt64, lineStart: UInt64) -> SyllableUnit {
    SyllableUnit(bits: bits | capitals << 51 | lineStart << 53)
  }

  @inline(__always) package var number: Number { Number(truncatingIfNeeded: bits & 0xFFFF) }
  @inline(__always) package var joinsForward: Int { field(16, 7) }
  @inline(__always) package var joinsBackward: Int { field(19, 7) }
  @inline(__always) package var freedom: Int { field(22, 7) }
  @inline(__always) package var frequency: Int { field(25, 7) }
  @inline(__always) package var isNative: Int { field(28, 1) }
  @inline(__always) package var opensName: Bool { bits >> 46 & 1 != 0 }
  @inline(__always) package var tellsBirthOrder: Bool { bits >> 47 & 1 != 0 }
  @inline(__always) package var kind: Int { field(48, 7) }
  @inline(__always) package var capitals: Int { field(51, 3) }
  @inline(__always) package var startsLine: Bool { bits >> 53 & 1 != 0 }

  /// Where the kind lies, which is 0 for what can be a part of a word of several syllables: letters alone, since `Covid-19`
  /// is a word by itself.
  @inline(__always) static var kindBits: UInt64 { 7 << 48 }
  /// Where it is told whether the unit starts a line.
  @inline(__always) static var lineStartBit: UInt64 { 1 << 53 }

  /// Whether a sentence or clause may begin behind the unit.
  @inline(__always) package var opensClause: Bool { bits >> 48 & 7 >= 3 }

  /// Level of freedom in three steps: bound, either, free.
  @inline(__always) package var looseness: Int { Int(0b10_10_10_01_01_00_00 >> (freedom &* 2) & 3) }

  @inline(__always)
  private func field(_ shift: UInt64, _ mask: UInt64) -> Int { Int(truncatingIfNeeded: bits >> shift & mask) }
}

extension SyllableUnit {
  /// How alike two syllables sound: 1 the same syllable, 2 the same rime and tone, 3 the same rime, 4 the same
  /// initial, else 0. Reduplications (*từ láy*) are made so: `xinh xinh`, `lơi lỏng`, `bâng khuâng`.
  @inline(__always)
  package func likeness(to next: SyllableUnit) -> Int {
    let difference = bits ^ next.bits
    if difference & 0xFFFF == 0 { return number >= Stand.first ? 1 : 0 }
    if difference & SyllableTraits.rimeBits == 0 {
      guard bits & SyllableTraits.rimeBits != SyllableTraits.rimeBits else { return 0 }
      return difference & SyllableTraits.toneBits == 0 ? 2 : 3
    }
    let hasInitial = bits & SyllableTraits.initialBits != SyllableTraits.initialBits
    return difference & SyllableTraits.initialBits == 0 && hasInitial ? 4 : 0
  }
}
