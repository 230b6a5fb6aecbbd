/// What must not stand bare inside a JSON string (RFC 8259, section 7).
enum JSONEscaping {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Appends `string` with quotes, backslashes and control characters escaped.
  static func append(_ string: some Collection<UInt8>, to bytes: inout [UInt8]) {
    for byte in string {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: escape(byte))
      }
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
    case 0x08: Array("\\b".utf8)
    case 0x09: Array("\\t".utf8)
    case 0x0A: Array("\\n".utf8)
    case 0x0C: Array("\\f".utf8)
    case 0x0D: Array("\\r".utf8)
    default: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
    }
  }
}
