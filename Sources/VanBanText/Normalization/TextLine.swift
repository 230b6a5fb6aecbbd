import CTextScan

/// One line of a text, without the spaces around it, and what its shape says about its neighbours.
struct TextLine {
  /// The bytes between the outer spaces; empty for a blank line.
  let range: Range<Int>
  /// The number of scalars.
  let width: Int
  let start: LineStart
  let end: LineEnd
  /// A row of a table, a heading of Markdown, or a rule without letters and digits: never part of a paragraph.
  let standsAlone: Bool

  /// Whether the line holds nothing but spaces.
  var isBlank: Bool { range.isEmpty }

  /// Reads the line `bytes[line]`. Linear in its length.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    range = Self.trimmed(line, in: bytes)
    let measure = Self.measure(bytes, range)
    width = Int(measure.width)
    start = LineStart(bytes, range)
    end = LineEnd(bytes, range)
    standsAlone =
      measure.classes != 0 || !range.isEmpty && bytes[range.lowerBound] == 0x23 || Self.saysNothing(bytes, range)
  }

  /// Whether a line has neither letters nor digits. Most lines begin with one of them.
  private static func saysNothing(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      if Letters.isLetter(scalar) || Letters.isDigit(scalar) { return false }
      index += length
    }
    return true
  }

  /// What the characters of the line tell, read anew each time. Linear in its length.
  func content(of bytes: [UInt8]) -> LineContent { LineContent(bytes, range) }

  /// The number of scalars before the first space. Linear in it.
  func firstWordWidth(in bytes: [UInt8]) -> Int { LineContent.firstWordWidth(bytes, range) }

  private static func measure(_ bytes: [UInt8], _ range: Range<Int>) -> ctextscan_line {
    // Sound: the call reads the range alone.
    let line = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map {
        unsafe ctextscan_measure_line($0, Int64(range.lowerBound), Int64(range.upperBound))
      }
    }
    return line ?? ctextscan_line(width: 0, classes: 0)
  }

  private static func trimmed(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// The lines of wrapped text are about this long.
  private static let averageLength = 64

  /// The lines of a text. Linear.
  static func all(in bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / averageLength)
    var start = 0
    while let end = Prescan.firstLineFeed(in: bytes, from: start) {
      lines.append(TextLine(bytes, start..<end))
      start = end + 1
    }
    lines.append(TextLine(bytes, start..<bytes.count))
    return lines
  }
}
