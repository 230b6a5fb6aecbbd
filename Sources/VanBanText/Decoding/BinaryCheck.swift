/// Tells binary data from text.
enum BinaryCheck {
  /// Text may hold a few stray controls; one byte in this many is too much.
  private static let tolerance = 20

  /// The offset of the first control character, where NUL or the number of them shows that the data is no text.
  ///
  /// Tab, line ends, form feed and escape do not count, nor do the bytes of `letters`, which an encoding may have in the
  /// place of controls. Linear.
  static func firstControl(in bytes: [UInt8], sparing letters: Set<UInt8>) -> Int? {
    if let null = bytes.firstIndex(of: 0) { return null }
    func counts(_ byte: UInt8) -> Bool { isControl(byte) && !letters.contains(byte) }
    guard let first = bytes.firstIndex(where: counts) else { return nil }
    let count = bytes[first...].count(where: counts)
    return count * tolerance > bytes.count ? first : nil
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte) && byte != 0x1B || byte == 0x7F
  }
}
