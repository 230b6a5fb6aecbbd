/// Strings of JSON and their escapes.
extension JSONCursor {
  /// Reads a string from its opening to its closing quote. Linear.
  mutating func readString() throws(RecordError) -> String {
    guard ahead == UInt8(ascii: "\"") else { throw RecordError("not valid JSON: expected a string", at: position) }
    position += 1
    var content: [UInt8] = []
    while true {
      let plain = bytes[position...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
      content += plain
      position = plain.endIndex
      guard ahead == UInt8(ascii: "\\") else { break }
      content += Array(String(try readEscape()).utf8)
    }
    guard ahead == UInt8(ascii: "\"") else {
      throw RecordError("not valid JSON: a string without end, or a bare control character in it", at: position)
    }
    position += 1
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func readEscape() throws(RecordError) -> Unicode.Scalar {
    position += 1
    defer { position += 1 }
    switch ahead {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(ahead)
    case UInt8(ascii: "u"): return try readCodePoint()
    default: throw RecordError("not valid JSON: unknown escape in a string", at: position - 1)
    }
  }

  /// Reads `uXXXX`, or both of a surrogate pair; ends at the last digit.
  private mutating func readCodePoint() throws(RecordError) -> Unicode.Scalar {
    let start = position - 1
    let unit = try readUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let back = position
    if unit < 0xDC00, position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "\\"),
      bytes[position + 2] == UInt8(ascii: "u")
    {
      position += 2
      let low = try readUnit()
      if 0xDC00..<0xE000 ~= low { return Self.scalar(unit, low) }
      position = back
    }
    guard isLossy else {
      throw RecordError("a lone surrogate, which no text can hold; --lossy replaces it by U+FFFD", at: start)
    }
    replacements.append(start)
    return "\u{FFFD}"
  }

  private static func scalar(_ high: UInt32, _ low: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  /// Reads the four digits behind the `u` ahead; ends at the last of them.
  private mutating func readUnit() throws(RecordError) -> UInt32 {
    let digits = bytes[(position + 1)...].prefix(4)
    let isHexadecimal = digits.count == 4 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard isHexadecimal, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw RecordError("not valid JSON: expected four hexadecimal digits behind \\u", at: position)
    }
    position += 4
    return unit
  }
}
