/// Reads bytes as text.
///
/// ```swift
/// let decoded = try TextDecoder.decode(bytes, as: .automatic)
/// print(decoded.encoding.rawValue, decoded.text)
/// ```
public enum TextDecoder {
  /// In which encoding to read.
  public enum Choice: Hashable, Sendable {
    /// Told by a byte-order mark, by being valid UTF-8, or else by which encoding gives Vietnamese.
    case automatic
    /// This one.
    case named(TextEncoding)
  }

  /// Decodes `bytes`. Linear.
  ///
  /// - Parameter lossy: put U+FFFD for bytes that do not fit, and list them, rather than throw.
  /// - Throws: ``TextDecodingError`` for bytes that do not fit, for binary data, and where detection gives nothing.
  public static func decode(_ bytes: [UInt8], as choice: Choice = .automatic, lossy: Bool = false)
    throws(TextDecodingError) -> DecodedText
  {
    switch choice {
    case .named(let encoding): return try decode(bytes, in: encoding, lossy: lossy)
    case .automatic: return try decode(bytes, in: try EncodingDetector.encoding(of: bytes), lossy: lossy)
    }
  }

  private static func decode(_ bytes: [UInt8], in encoding: TextEncoding, lossy: Bool) throws(TextDecodingError)
    -> DecodedText
  {
    if encoding != .utf16, let offset = BinaryCheck.firstControl(in: bytes, sparing: letterControls(of: encoding)) {
      throw TextDecodingError(.binary, at: offset)
    }
    let draft = try draft(of: bytes, encoding)
    if !lossy, let offset = draft.undefined.first { throw TextDecodingError(.invalid(encoding), at: offset) }
    return DecodedText(text: draft.text, encoding: encoding, replacements: draft.undefined)
  }

  /// The control bytes that stand for letters.
  private static func letterControls(of encoding: TextEncoding) -> Set<UInt8> {
    switch encoding {
    case .viscii: SingleByteTable.viscii.letterControls
    case .tcvn3: SingleByteTable.tcvnFull.letterControls
    default: []
    }
  }

  private static func draft(of bytes: [UInt8], _ encoding: TextEncoding) throws(TextDecodingError) -> DecodingDraft {
    switch encoding {
    case .utf8: UTF8Decoding.decode(bytes)
    case .utf16: try UTF16Decoding.decode(bytes)
    default: LegacyDecoding.decode(bytes, encoding)
    }
  }
}

/// Text with U+FFFD for what does not fit, and the offsets of that in the input.
struct DecodingDraft {
  var text: String
  var undefined: [Int]
}
