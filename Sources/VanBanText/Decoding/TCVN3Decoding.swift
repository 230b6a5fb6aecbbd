/// Reads TCVN3, the encoding of the ABC fonts (`.VnTime`).
///
/// The fonts have no capitals with tone marks: a capital heading is typed with the bytes of small letters and set in a
/// font of capitals (`.VnTimeH`), or typed with Caps Lock, which changes plain letters only (`VIÖT NAM` for `VIỆT NAM`).
/// Bytes do not tell the font, so text wholly in small letters stays small; words of capitals with small toned letters
/// are made capitals. Texts that use the capitals of the full standard (VN1) are read by it; in others the bytes 0x80
/// to 0x9F are quotation marks and dashes, as Windows programs type them.
struct TCVN3Decoding {
  private static let standard = TCVN3Decoding()

  /// Decodes; undefined bytes give U+FFFD. Linear.
  static func decode(_ bytes: Swift.Span<UInt8>) -> LegacyOutput { standard.decode(bytes) }

  private let full = LegacyTable(.tcvnFull)
  private let font: LegacyTable
  private let capitals: LegacyTable
  private let capsLock: CapsLock
  private let isCapitalOfFullStandard = (0...UInt8.max).map(Self.isCapitalOfFullStandard)

  private init() {
    // The bytes below 0xA0 are those of Windows-1252, the rest those of the standard.
    let scalars = Array(SingleByteTable.windows1252.scalars[..<0xA0] + SingleByteTable.tcvnFull.scalars[0xA0...])
    font = LegacyTable(scalars)
    capitals = LegacyTable(scalars.map(CapsLock.meant))
    capsLock = CapsLock(scalars)
  }

  /// Bytes that only the full standard uses, but for those that are common signs in Windows-1252.
  private static func isCapitalOfFullStandard(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81...0x83, 0x86...0x90, 0x98, 0x9A...0x9F, 0xAF, 0xBA, 0xBF...0xC5, 0xCD, 0xD9...0xDB, 0xE0, 0xF0, 0xFF: true
    default: false
    }
  }

  private func decode(_ bytes: Swift.Span<UInt8>) -> LegacyOutput {
    bytes.indices.contains { isCapitalOfFullStandard[Int(bytes[$0])] } ? full.decode(bytes) : decodeFont(bytes)
  }

  private func decodeFont(_ bytes: Swift.Span<UInt8>) -> LegacyOutput {
    var undefined: [Int] = []
    let output = UTF8UnitWriter.bytes(capacity: font.capacity(for: bytes)) { output in
      var start = 0
      while start < bytes.count {
        let end = endOfLine(bytes, from: start)
        appendLine(bytes, start..<end, to: &output, undefined: &undefined)
        start = end
      }
    }
    return LegacyOutput(bytes: output, undefined: undefined)
  }

  private func endOfLine(_ bytes: Swift.Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\n") { break }
    }
    return index
  }

  private func appendLine(
    _ bytes: Swift.Span<UInt8>, _ line: Range<Int>, to output: inout UTF8UnitWriter, undefined: inout [Int]
  ) {
    if capsLock.isOn(bytes, line: line) { return capitals.append(bytes, line, to: &output, undefined: &undefined) }
    var start = line.lowerBound
    while let word = capsLock.firstWord(bytes, in: start..<line.upperBound) {
      font.append(bytes, start..<word.lowerBound, to: &output, undefined: &undefined)
      capitals.append(bytes, word, to: &output, undefined: &undefined)
      start = word.upperBound
    }
    font.append(bytes, start..<line.upperBound, to: &output, undefined: &undefined)
  }
}
