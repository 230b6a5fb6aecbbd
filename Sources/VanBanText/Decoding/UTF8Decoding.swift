/// Reads UTF-8.
enum UTF8Decoding {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Decodes; each maximal part of an ill-formed sequence gives one U+FFFD (Unicode Standard, section 3.9). Linear.
  static func decode(_ bytes: [UInt8]) -> DecodingDraft {
    if let text = soundText(bytes) { return DecodingDraft(text: text, undefined: []) }
    let start = textStart(bytes)
    return DecodingDraft(
      text: String(decoding: bytes[start...], as: UTF8.self), undefined: invalidOffsets(in: bytes, from: start))
  }

  /// The text, without a byte-order mark, or `nil` where a sequence is ill-formed. Linear.
  static func soundText(_ bytes: [UInt8]) -> String? {
    String(validating: bytes[textStart(bytes)...], as: UTF8.self)
  }

  private static func textStart(_ bytes: [UInt8]) -> Int { bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0 }

  /// The offsets of the maximal ill-formed parts. Linear.
  static func invalidOffsets(in bytes: [UInt8], from start: Int = 0) -> [Int] {
    var result: [Int] = []
    var index = start
    while index < bytes.count {
      let part = sequence(in: bytes, at: index)
      if !part.isValid { result.append(index) }
      index += part.length
    }
    return result
  }

  /// The sequence at `index`: its length, or that of its longest well-formed beginning, at least one byte.
  static func sequence(in bytes: [UInt8], at index: Int) -> (length: Int, isValid: Bool) {
    let expected = tails(after: bytes[index])
    guard let (count, second) = expected else { return (1, false) }
    for tail in 0..<count {
      let position = index + 1 + tail
      let allowed = tail == 0 ? second : 0x80...0xBF
      guard position < bytes.count, allowed ~= bytes[position] else { return (1 + tail, false) }
    }
    return (1 + count, true)
  }

  /// How many continuation bytes follow a lead byte, and which first ones (Unicode Standard, table 3-7).
  private static func tails(after lead: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch lead {
    case 0x00...0x7F: (0, 0x80...0xBF)
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }
}
