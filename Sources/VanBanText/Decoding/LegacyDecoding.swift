/// Reads the encodings that Vietnam used before Unicode.
enum LegacyDecoding {
  /// Decodes to NFC; each undefined byte gives U+FFFD. Linear.
  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodingDraft {
    let output =
      switch encoding {
      case .vniWindows: VNIDecoding.decode(bytes)
      case .tcvn3: TCVN3Decoding.decode(bytes)
      case .viscii: SingleByteTable.viscii.decode(bytes)
      default: SingleByteTable.windows1258.decode(bytes)
      }
    var editor = TextEditor(output.bytes)
    editor.apply(Composition.edits(of: editor.bytes, from: 0))
    return DecodingDraft(text: String(decoding: editor.bytes, as: UTF8.self), undefined: output.undefined)
  }
}

/// What a legacy decoder gives: UTF-8, and where the input was undefined.
struct LegacyOutput {
  var bytes: [UInt8] = []
  var undefined: [Int] = []

  /// Appends what the byte at `offset` of the input stands for.
  mutating func append(_ scalar: UInt32, from offset: Int) {
    if scalar == SingleByteTable.undefined { undefined.append(offset) }
    bytes.append(scalar: scalar)
  }
}
