/// Tells binary data from text.
struct BinaryCheck {
  /// Text may hold a few stray controls; one byte in this many is too much.
  private static let tolerance = 20

  /// For each byte 1 where it is a control that text does not hold, 2 for NUL, else 0.
  private let classes: [UInt8]

  /// For text in which all controls are controls.
  static let plain = BinaryCheck(sparing: [])
  /// For VISCII, which has letters in the place of some.
  static let viscii = BinaryCheck(sparing: SingleByteTable.viscii.letterControls)
  /// For TCVN, which has others.
  static let tcvn = BinaryCheck(sparing: SingleByteTable.tcvnFull.letterControls)

  private init(sparing letters: [UInt8]) {
    classes = (0...UInt8.max).map { byte in
      if byte == 0 { return 2 }
      return Self.isControl(byte) && !letters.contains(byte) ? 1 : 0
    }
  }

  /// Tab, line ends, form feed and escape do not count.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte) && byte != 0x1B || byte == 0x7F
  }

  /// The offset of the first control character, where NUL or the number of them shows that the data is no text. Linear.
  func firstControl(in bytes: [UInt8]) -> Int? {
    var found: UInt8 = 0
    for byte in bytes { found |= classes[Int(byte)] }
    guard found != 0 else { return nil }
    if found & 2 != 0 { return bytes.firstIndex(of: 0) }
    let count = bytes.count { classes[Int($0)] != 0 }
    return count * Self.tolerance > bytes.count ? bytes.firstIndex { classes[Int($0)] != 0 } : nil
  }
}
