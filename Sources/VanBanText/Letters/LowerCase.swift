/// Lower case for the Latin letters of Vietnamese and its neighbours, without tables of the system.
///
/// Covers ASCII, Latin-1, Latin Extended-A, Ơ and Ư, and Latin Extended Additional: the letters with simple mappings
/// in Unicode's UnicodeData.txt. Other scalars stay as they are. The UTF-8 length never changes.
package enum LowerCase {
  /// The lower-case form of one scalar. O(1).
  @inline(__always)
  package static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return foldBeyondASCII(scalar)
  }

  private static func foldBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    case 0x139...0x148, 0x179...0x17E, 0x1AF...0x1B0: scalar + (scalar & 1)
    case 0x178: 0xFF
    default: scalar
    }
  }

  /// Appends the lower-case form of `bytes[range]`, valid UTF-8, to `buffer`: as many bytes as were read. Linear.
  package static func append(_ bytes: [UInt8], _ range: Range<Int>, to buffer: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      if length < 4 { buffer.append(scalar: fold(scalar)) } else { buffer.append(contentsOf: bytes[index..<index + 4]) }
      index += length
    }
  }

  /// The lower-case form of a whole word or phrase. Linear.
  package static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    append(bytes, bytes.indices, to: &result)
    return result
  }

  /// The lower-case form of a string. Linear.
  package static func fold(_ text: String) -> String { String(decoding: fold(Array(text.utf8)), as: UTF8.self) }

  /// Whether the scalar is an upper-case letter that ``fold(_:)-swift.type.method`` knows.
  @inline(__always)
  package static func isUpper(_ scalar: UInt32) -> Bool { fold(scalar) != scalar }
}
