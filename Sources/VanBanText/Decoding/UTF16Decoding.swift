/// Reads UTF-16 that starts with a byte-order mark.
enum UTF16Decoding {
  /// Whether the bytes start with the mark of either order.
  static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Decodes; a lone surrogate and an odd last byte give U+FFFD each. Throws without a byte-order mark. Linear.
  static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodingDraft {
    guard hasByteOrderMark(bytes) else { throw TextDecodingError(.missingByteOrderMark, at: 0) }
    let units = codeUnits(of: bytes, littleEndian: bytes[0] == 0xFF)
    var undefined = loneSurrogates(in: units).map { 2 + 2 * $0 }
    var text = String(decoding: units, as: UTF16.self)
    if bytes.count % 2 == 1 {
      text += "\u{FFFD}"
      undefined.append(bytes.count - 1)
    }
    return DecodingDraft(text: text, undefined: undefined)
  }

  private static func codeUnits(of bytes: [UInt8], littleEndian: Bool) -> [UInt16] {
    stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
    }
  }

  private static func loneSurrogates(in units: [UInt16]) -> [Int] {
    var result: [Int] = []
    var index = 0
    while index < units.count {
      let isPair =
        UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count && UTF16.isTrailSurrogate(units[index + 1])
      if !isPair, UTF16.isSurrogate(units[index]) { result.append(index) }
      index += isPair ? 2 : 1
    }
    return result
  }
}
