/// Lower-casing of Vietnamese letters without locale data.
package enum LetterCase {
  /// The lower-case form of a precomposed Latin letter; any other scalar unchanged.
  ///
  /// Covers ASCII and the blocks that hold the letters of Vietnamese and of its minority languages (Latin-1,
  /// Latin Extended-A, Ơ and Ư, Latin Extended Additional). The UTF-8 length never changes, so that text can be
  /// folded in place.
  @inline(__always)
  package static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 32
    case 0xC0...0xDE where scalar != 0xD7: scalar + 32
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFE: scalar | 1
    case 0x139...0x148, 0x179...0x17E: (scalar & 1) == 1 ? scalar + 1 : scalar
    case 0x1A0: 0x1A1
    case 0x1AF: 0x1B0
    default: scalar
    }
  }

  /// Whether a scalar is an upper-case letter of the blocks that ``lowercased(_:)`` covers.
  @inline(__always)
  package static func isUppercase(_ scalar: UInt32) -> Bool { lowercased(scalar) != scalar }

  /// The lower-case form of a string, scalar by scalar.
  package static func lowercased(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(Unicode.Scalar(lowercased(scalar.value)) ?? scalar)
    }
    return result
  }
}
