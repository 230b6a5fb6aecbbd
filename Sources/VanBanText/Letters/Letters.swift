/// What a scalar is, for the scripts that occur in Vietnamese text.
package enum Letters {
  /// Whether the scalar is a letter of any script, or a combining mark; symbols and punctuation are not.
  ///
  /// Exact for Latin, Greek and Cyrillic; other scripts count as letters as whole blocks.
  package static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0xC0: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7, 0x2C2...0x2DF, 0x37E, 0x387, 0x2000..<0x2C00, 0x2E00..<0x2E80: false
    case 0x3000..<0x3005, 0x3008..<0x3021, 0xE000..<0xF900, 0xFE00..<0xFE70, 0xFF00..<0xFF21: false
    case 0x1F000...: scalar >= 0x20000
    default: true
    }
  }

  /// Whether the scalar is a letter of the Latin script.
  package static func isLatin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: scalar != 0xD7 && scalar != 0xF7
    case 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Whether the scalar is a combining diacritical mark (U+0300 to U+036F).
  package static func isMark(_ scalar: UInt32) -> Bool { 0x300...0x36F ~= scalar }

  /// Whether the scalar is an ASCII digit.
  package static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }
}
