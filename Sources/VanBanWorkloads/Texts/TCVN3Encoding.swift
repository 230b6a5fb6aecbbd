import VanBanText

/// Text in the bytes of TCVN3, for measuring the decoder.
enum TCVN3Encoding {
  /// Small letters keep their marks; capitals lose them, as the fonts have none. Linear.
  static func encode(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
      return bytes[scalar] ?? UInt8(ascii: "?")
    }
  }

  /// The byte of each small letter, told by the decoder itself.
  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0xA1)...0xFE {
      let decoded = try? TextDecoder.decode([byte], as: .named(.tcvn3))
      guard let scalar = decoded?.text.unicodeScalars.first, scalar.properties.isLowercase else { continue }
      bytes[scalar] = byte
    }
    return bytes
  }()
}
