/// Reads TCVN3, the encoding of the ABC fonts (`.VnTime`).
///
/// The fonts have no capitals with tone marks: a capital heading is typed with the bytes of small letters and set in a
/// font of capitals (`.VnTimeH`), or typed with Caps Lock, which changes plain letters only (`VIÖT NAM` for `VIỆT NAM`).
/// Bytes do not tell the font, so text wholly in small letters stays small; words of capitals with small toned letters
/// are made capitals. Texts that use the capitals of the full standard (VN1) are read by it; in others the bytes 0x80
/// to 0x9F are quotation marks and dashes, as Windows programs type them.
enum TCVN3Decoding {
  /// Decodes; undefined bytes give U+FFFD. Linear.
  static func decode(_ bytes: [UInt8]) -> LegacyOutput {
    if bytes.contains(where: isCapitalOfFullStandard) { return SingleByteTable.tcvnFull.decode(bytes) }
    var output = fontTable.decode(bytes)
    output.bytes = CapsLockRepair.repaired(output.bytes)
    return output
  }

  /// The bytes below 0xA0 are those of Windows-1252, the rest those of the standard.
  private static let fontTable: SingleByteTable = {
    let scalars = SingleByteTable.windows1252.scalars[0x80..<0xA0] + SingleByteTable.tcvnFull.scalars[0xA0...]
    var high = String.UnicodeScalarView()
    high.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
    return SingleByteTable(high: String(high))
  }()

  /// Bytes that only the full standard uses, but for those that are common signs in Windows-1252.
  private static func isCapitalOfFullStandard(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81...0x83, 0x86...0x90, 0x98, 0x9A...0x9F, 0xAF, 0xBA, 0xBF...0xC5, 0xCD, 0xD9...0xDB, 0xE0, 0xF0, 0xFF: true
    default: false
    }
  }
}
