import CTextScan

/// Finds the bytes at which a text may need normalising, so that clean text is only looked at once and fast.
///
/// Clean are the letters of Vietnamese in NFC, ASCII without CR, and common punctuation. The wide scan stops at blocks
/// with a byte that might not be clean; the narrow check looks at whole scalars of such a block.
enum Prescan {
  /// The offset of the first scalar at or behind `start` that may need normalising, or `nil`. Linear.
  ///
  /// `start` is a scalar boundary of `bytes`, which are valid UTF-8.
  static func firstSuspect(in bytes: [UInt8], from start: Int = 0) -> Int? {
    // Sound: the buffer is used inside the closure only, and every read below stays inside its bounds.
    unsafe bytes.withUnsafeBufferPointer { buffer in unsafe firstSuspect(in: buffer, from: start) }
  }

  /// The offset of the first LF at or behind `start`, or `nil`. Linear.
  static func firstLineFeed(in bytes: [UInt8], from start: Int) -> Int? {
    // Sound: the call reads `count` bytes of a buffer that outlives it.
    let found = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe ctextscan_line_feed(buffer.baseAddress, Int64(start), Int64(buffer.count))
    }
    return found < 0 ? nil : Int(found)
  }

  private static let blockLength = Int(CTEXTSCAN_BLOCK)

  private static func firstSuspect(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < buffer.count {
      // Sound: the call reads `count` bytes of a buffer that outlives it.
      let block = unsafe Int(ctextscan_suspect_block(buffer.baseAddress, Int64(position), Int64(buffer.count)))
      position = min(block + blockLength, buffer.count)
      if let found = unsafe firstSuspect(in: buffer, block..<position) { return found }
    }
    return nil
  }

  /// The narrow check over the scalars that start in `range`.
  private static func firstSuspect(in buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    for index in range {
      // Sound: `range` lies inside the buffer.
      let byte = unsafe buffer[index]
      if byte != 0x0D, byte < 0xC2 { continue }
      if unsafe isSuspect(buffer, index, byte) { return index }
    }
    return nil
  }

  private static func isSuspect(_ buffer: UnsafeBufferPointer<UInt8>, _ index: Int, _ lead: UInt8) -> Bool {
    if lead == 0x0D { return true }
    // Sound: the text is valid UTF-8, so a lead byte is followed by its continuation bytes.
    let second = unsafe buffer[index + 1]
    switch lead {
    case 0xC2: return second == 0x85 || second == 0xA0 || second == 0xAD
    case 0xC3: return second & 0xDF == 0x90
    case 0xC6: return second == 0x89
    case 0xC9: return second == 0x96
    case 0xC4, 0xC5, 0xC7, 0xC8, 0xCA: return false
    case 0xCB: return second == 0x97
    case 0xE1: return second & 0xFE != 0xBA
    case 0xE2: return isSuspectPunctuation(second, unsafe buffer[index + 2])
    case 0xF0: return second != 0x9F
    default: return true
    }
  }

  /// U+2000 to U+2FFF by their second and third bytes.
  private static func isSuspectPunctuation(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third < 0x96 || (0xA8...0xAF).contains(third)
    case 0x81: third == 0x83 || third == 0x84 || third >= 0x9F && third < 0xB0
    case 0x82, 0x86, 0x94...0x9F: false
    case 0x84: third == 0xA6 || third == 0xAA || third == 0xAB
    default: true
    }
  }
}
