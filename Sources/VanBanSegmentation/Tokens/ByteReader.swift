import CTextScan

/// Reads the bytes of a text without running over its end.
///
/// The buffer must be valid UTF-8 and outlive the reader: the reader lives inside one `withUnsafeBufferPointer`.
@safe struct ByteReader {
  private let base: UnsafePointer<UInt8>
  let count: Int

  init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress else { return nil }
    unsafe self.base = base
    count = buffer.count
  }

  /// The byte at an offset, 0 behind the end.
  ///
  /// Sound: the offset is never negative, and checked against the count.
  @inline(__always)
  subscript(offset: Int) -> UInt8 { offset < count ? unsafe base[offset] : 0 }

  /// The bytes from an offset on; the range must lie in the text.
  @inline(__always)
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// Takes common tokens from a cursor on.
  @inline(__always)
  func appendCommonTokens(
    _ words: ctextscan_words, _ cursor: inout ctextscan_cursor, _ columns: inout ctextscan_columns
  ) {
    // Sound: the scan reads below the count.
    unsafe ctextscan_common_tokens(base, Int64(count), words, &cursor, &columns)
  }

  /// The scalar that starts at an offset and its length in bytes; the byte there must be no ASCII.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    let second = UInt32(self[offset &+ 1]) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset &+ 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[offset &+ 3]) & 0x3F
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
}

/// Classes of ASCII bytes, as the scanners ask for them.
extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isAsciiLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isAsciiUppercase: Bool { self &- 0x41 < 26 }
  @inline(__always) var isAsciiSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
  @inline(__always) static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
}
