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
    unsafe bytes.withUnsafeBytes { buffer in unsafe firstSuspect(in: buffer, from: start) }
  }

  /// The offset of the first LF at or behind `start`, or `nil`. Linear.
  static func firstLineFeed(in bytes: [UInt8], from start: Int) -> Int? {
    // Sound: the buffer is used inside the closure only, and the loads stay inside its bounds.
    unsafe bytes.withUnsafeBytes { buffer in
      var position = start
      while position + Block.scalarCount <= buffer.count {
        let block = unsafe buffer.loadUnaligned(fromByteOffset: position, as: Block.self)
        if any(block .== 0x0A) { break }
        position += Block.scalarCount
      }
      return unsafe buffer[position...].firstIndex(of: 0x0A)
    }
  }

  private typealias Block = SIMD32<UInt8>

  private static func firstSuspect(in buffer: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var position = start
    // One byte more than a block is read, for the byte that follows each lead byte.
    while position + Block.scalarCount < buffer.count {
      // Sound: the condition of the loop keeps both blocks inside the buffer.
      let block = unsafe buffer.loadUnaligned(fromByteOffset: position, as: Block.self)
      let next = unsafe buffer.loadUnaligned(fromByteOffset: position + 1, as: Block.self)
      if mayHoldSuspect(block, followedBy: next) {
        let end = position + Block.scalarCount
        if let found = unsafe firstSuspect(in: buffer, position..<end) { return found }
      }
      position += Block.scalarCount
    }
    return unsafe firstSuspect(in: buffer, position..<buffer.count)
  }

  /// Whether any byte of the block is CR or a lead byte that, with what follows it, is not surely clean.
  @inline(__always)
  private static func mayHoldSuspect(_ block: Block, followedBy next: Block) -> Bool {
    let e1 = block .== 0xE1
    let rare = (block .>= 0xC7) .& .!e1
    let control = (block .== 0x0D) .| (block .== 0xC2)
    let stroke = ((block .== 0xC3) .& ((next & 0xDF) .== 0x90)) .| ((block .== 0xC6) .& (next .== 0x89))
    let foreign = e1 .& ((next & 0xFE) .!= 0xBA)
    return any(rare .| control .| stroke .| foreign)
  }

  /// The narrow check over the scalars that start in `range`.
  private static func firstSuspect(in buffer: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    for index in range {
      // Sound: `range` lies inside the buffer.
      let byte = unsafe buffer[index]
      if byte != 0x0D, byte < 0xC2 { continue }
      if unsafe isSuspect(buffer, index, byte) { return index }
    }
    return nil
  }

  private static func isSuspect(_ buffer: UnsafeRawBufferPointer, _ index: Int, _ lead: UInt8) -> Bool {
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
