/// Reads the encodings that Vietnam used before Unicode.
enum LegacyDecoding {
  /// Decodes to NFC; each undefined byte gives U+FFFD. Linear.
  static func decode(_ bytes: Swift.Span<UInt8>, _ encoding: TextEncoding) -> LegacyOutput {
    var output = decodeLetters(bytes, encoding)
    // Letters with one mark are composed by then; what is left are marks on marks and on signs.
    let edits = Composition.edits(of: output.bytes, from: 0)
    if !edits.isEmpty { output.bytes = edits.applied(to: output.bytes) }
    return output
  }

  private static func decodeLetters(_ bytes: Swift.Span<UInt8>, _ encoding: TextEncoding) -> LegacyOutput {
    switch encoding {
    case .vniWindows: VNIDecoding.table.decode(bytes)
    case .tcvn3: TCVN3Decoding.decode(bytes)
    case .viscii: viscii.decode(bytes)
    default: windows1258.decode(bytes)
    }
  }

  private static let viscii = LegacyTable(.viscii)
  private static let windows1258 = LegacyTable(.windows1258)
}
