/// What a scalar is to the tokenizer.
enum ScalarClass {
  case letter, mark, punctuation, space, other

  /// The class of a scalar beyond ASCII.
  ///
  /// Ranges of blocks stand for the property tables of Unicode: what lies outside Latin only has to come out as one
  /// run of letters, one sign or one space.
  @inline(__always)
  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA0: .space
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xBB, 0xBF: .punctuation
    case 0x80...0xBF: .other
    case 0xD7, 0xF7: .other
    case 0xC0...0x2FF: .letter
    case 0x300...0x36F: .mark
    case 0x370...0x1FFF: .letter
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x2010...0x2027, 0x2030...0x205E: .punctuation
    case 0x2C00...0x2DFF, 0xA000...0xD7FF, 0x3040...0x9FFF, 0xF900...0xFAFF, 0xFB00...0xFDFF, 0xFE70...0xFEFC: .letter
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x10000...0x1EFFF, 0x20000...0x3FFFF: .letter
    default: .other
    }
  }
}
