/// What is known of a syllable apart from the pairs that it is in.
package struct SyllableTraits: Hashable, Sendable {
  /// How often it is joined to the syllable behind it: a level of 0 to 6.
  package var joinsForward: UInt64 = 3
  /// How often it is joined to the syllable before it: a level of 0 to 6.
  package var joinsBackward: UInt64 = 3
  /// How often it is a word by itself: a level of 0 to 6.
  package var freedom: UInt64 = 3
  /// How frequent it is: a level of 0 to 4.
  package var frequency: UInt64 = 0
  /// Whether it is spelt like a syllable of Vietnamese.
  package var isNative = false
  /// The number of its initial consonant, up to 30; 31 for none known.
  package var initial: UInt64 = 31
  /// The number of its rime without tone, up to 510; 511 for none known.
  package var rime: UInt64 = 511
  /// Its tone, 0 to 5.
  package var tone: UInt64 = 0
  /// Whether it stands before names without being a part of them: `ông`, `chị`, `vụ`.
  package var opensName = false
  /// Whether it is a child's place among its siblings, which opens names in the south: `Hai`, `Út`.
  package var tellsBirthOrder = false

  package init() {}

  /// The traits in 32 bits, as a ``SyllableUnit`` holds them from bit 16 on.
  package var packed: UInt64 {
    let levels = joinsForward | joinsBackward << 3 | freedom << 6 | frequency << 9
    let sound = initial << 13 | rime << 18 | tone << 27
    let flags: [(Bool, UInt64)] = [(isNative, 12), (opensName, 30), (tellsBirthOrder, 31)]
    return flags.reduce(levels | sound) { $1.0 ? $0 | 1 << $1.1 : $0 }
  }

  static var initialBits: UInt64 { 31 << 29 }
  static var rimeBits: UInt64 { 511 << 34 }
  static var toneBits: UInt64 { 7 << 43 }
}
