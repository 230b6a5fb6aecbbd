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

/// What one pass over the scalars of a line tells.
struct LineContent {
  /// The number of scalars.
  private(set) var width = 0
  /// The number of scalars before the first space.
  private(set) var firstWordWidth = 0
  private(set) var hasLower = false
  private(set) var hasUpper = false
  private(set) var hasDigit = false
  /// A vertical bar, as between the cells of a table.
  private(set) var hasBar = false
  private(set) var hasSpace = false
  /// The last word has lower-case letters only: in a sentence more is to come.
  private(set) var endsInLowerCaseWord = false

  var hasLetter: Bool { hasLower || hasUpper }
  var isAllCapitals: Bool { hasUpper && !hasLower }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      add(scalar)
      index += length
    }
    if !hasSpace { firstWordWidth = width }
  }

  private mutating func add(_ scalar: UInt32) {
    if scalar == 0x20 {
      if !hasSpace { firstWordWidth = width }
      hasSpace = true
      endsInLowerCaseWord = true
    } else {
      addInk(scalar)
    }
    width += 1
  }

  private mutating func addInk(_ scalar: UInt32) {
    let isLetter = Letters.isLetter(scalar)
    let isLower = isLetter && !LowerCase.isUpper(scalar)
    hasLower = hasLower || isLower
    hasUpper = hasUpper || isLetter && !isLower
    hasDigit = hasDigit || Letters.isDigit(scalar)
    hasBar = hasBar || scalar == 0x7C
    endsInLowerCaseWord = endsInLowerCaseWord && isLower
  }
}
