/// One line of a text, without the spaces around it, and what its shape says about its neighbours.
struct TextLine {
  /// The bytes between the outer spaces; empty for a blank line.
  let range: Range<Int>
  let content: LineContent
  let start: LineStart
  let end: LineEnd
  /// A row of a table, a heading of Markdown, or a rule without letters and digits: never part of a paragraph.
  let standsAlone: Bool

  /// Whether the line holds nothing but spaces.
  var isBlank: Bool { range.isEmpty }
  /// The number of scalars.
  var width: Int { content.width }

  /// Reads the line `bytes[line]`. Linear in its length.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    range = Self.trimmed(line, in: bytes)
    content = LineContent(bytes, range)
    start = LineStart(bytes, range)
    end = LineEnd(bytes, range)
    standsAlone = content.hasBar || !(content.hasLetter || content.hasDigit) || bytes[range].first == 0x23
  }

  private static func trimmed(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// The lines of a text. Linear.
  static func all(in bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while let end = Prescan.firstLineFeed(in: bytes, from: start) {
      lines.append(TextLine(bytes, start..<end))
      start = end + 1
    }
    lines.append(TextLine(bytes, start..<bytes.count))
    return lines
  }
}
