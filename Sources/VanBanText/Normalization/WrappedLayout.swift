/// How the paragraphs of a hard-wrapped text are laid out, as measured on the text itself.
struct WrappedLayout {
  /// Fewer sentences than this that go on in the next line say nothing.
  static let minimumContinuations = 2
  /// Columns between which wrapped text is set.
  private static let plausibleWidths = 30...140

  /// The width, in scalars, that lines are filled up to.
  private let width: Int
  /// Whether paragraphs tend to start with a line that was broken early, as in text taken from HTML source.
  private let breaksFirstLinesEarly: Bool
  /// Whether blank lines part the paragraphs, so that lines without one between them belong together.
  private let partsByBlankLines: Bool
  private let bytes: [UInt8]

  /// Measures the lines of a text; `nil` where it is not hard-wrapped. Linear.
  init?(_ lines: [TextLine], of bytes: [UInt8]) {
    let continued = lines.indices.dropLast().filter { Self.goesOn(lines[$0], lines[$0 + 1]) }
    guard continued.count >= Self.minimumContinuations else { return nil }
    let widths = continued.map { lines[$0].width }.sorted()
    let width = widths[widths.count * 9 / 10]
    guard Self.plausibleWidths ~= width, Self.isCommon(width, lines) else { return nil }
    let early = continued.count { Self.isFirst($0, lines) && lines[$0].width < width * 3 / 4 }
    let blanks = lines.count { $0.isBlank }
    partsByBlankLines = blanks * 8 >= lines.count
    self.width = width
    self.bytes = bytes
    breaksFirstLinesEarly = early * 10 >= continued.count
  }

  /// Few lines are much wider than what is taken for the width.
  private static func isCommon(_ width: Int, _ lines: [TextLine]) -> Bool {
    let wider = lines.count { $0.width > width * 5 / 4 }
    return wider * 10 <= lines.count { !$0.isBlank }
  }

  /// Whether the line end behind `lines[index]` lies inside a paragraph.
  func joins(_ lines: [TextLine], at index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard Self.mayJoin(line, next) else { return false }
    if isBrokenItem(lines, at: index) { return true }
    switch (next.start, line.end) {
    case (.lowerCase, .open): return true
    case (.lowerCase, .sentence), (.other, .sentence): return isFull(line, before: next)
    case (.digit, .open) where LineContent.endsInLowerCaseWord(bytes, line.range): return true
    case (.lowerCase, .clause): return isNearlyFull(line)
    case (.digit, .open), (.other, .open):
      return isFull(line, before: next) || isEarlyBreak(lines, at: index) || partsByBlankLines && isNearlyFull(line)
        || closesParagraph(lines, at: index)
    case (.listNumber, .open): return isSplitHeading(lines, at: index)
    default: return false
    }
  }

  /// Whether the next line's first word had no room.
  private func isFull(_ line: TextLine, before next: TextLine) -> Bool {
    line.width + 1 + next.firstWordWidth(in: bytes) > width
  }

  /// Whether the line is about as wide as the text is set.
  private func isNearlyFull(_ line: TextLine) -> Bool { line.width > width * 5 / 6 }

  /// Whether the next line ends both the sentence that this line leaves open and its paragraph: `của Luật` /
  /// `Bảo vệ môi trường;`. Names and headings, which stand in lines of their own, end without a mark.
  private func closesParagraph(_ lines: [TextLine], at index: Int) -> Bool {
    let isLast = index + 2 == lines.count || lines[index + 2].isBlank
    guard partsByBlankLines, lines[index + 1].end != .open, isLast else { return false }
    let (line, next) = (lines[index].content(of: bytes), lines[index + 1].content(of: bytes))
    return line.hasLower && line.hasSpace && next.hasLower && next.hasSpace
  }

  /// Whether the first line of a paragraph was broken early before a line that is filled.
  private func isEarlyBreak(_ lines: [TextLine], at index: Int) -> Bool {
    let next = lines[index + 1]
    guard breaksFirstLinesEarly, Self.isFirst(index, lines) else { return false }
    return next.width > width * 3 / 4
      && lines[index].content(of: bytes).isAllCapitals == next.content(of: bytes).isAllCapitals
  }

  /// Whether a heading was broken early between its word and its number: `Điều`, `21. Điều khoản thi hành`.
  private func isSplitHeading(_ lines: [TextLine], at index: Int) -> Bool {
    guard breaksFirstLinesEarly, Self.isFirst(index, lines) else { return false }
    let content = lines[index].content(of: bytes)
    return !content.hasSpace && content.hasUpper && content.hasLower
  }

  /// Whether an item was broken early behind its number: `2. Sở` / `Khoa học và Công nghệ`, `IV. NỘI` / `DUNG`, or the
  /// number itself stands alone.
  private func isBrokenItem(_ lines: [TextLine], at index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard partsByBlankLines, index == 0 || lines[index - 1].isBlank, next.start == .other || next.start == .lowerCase
    else { return false }
    guard line.start == .listNumber || line.start == .listMarker else { return false }
    let hasSpace = line.firstWordWidth(in: bytes) < line.width
    if line.start == .listNumber, !hasSpace, !line.content(of: bytes).hasLetter { return true }
    let isNumbered = line.start == .listNumber || hasSpace
    return breaksFirstLinesEarly && isNumbered && line.end == .open && !isBullet(line)
      && line.content(of: bytes).isAllCapitals == next.content(of: bytes).isAllCapitals
  }

  private func isBullet(_ line: TextLine) -> Bool {
    line.start == .listMarker && line.firstWordWidth(in: bytes) == 1
  }

  /// A line that goes on in the next by its own look, whatever the layout.
  private static func goesOn(_ line: TextLine, _ next: TextLine) -> Bool {
    next.start == .lowerCase && line.end == .open && mayJoin(line, next)
  }

  private static func mayJoin(_ line: TextLine, _ next: TextLine) -> Bool {
    !line.isBlank && !next.isBlank && !line.standsAlone && !next.standsAlone
  }

  private static func isFirst(_ index: Int, _ lines: [TextLine]) -> Bool {
    index == 0 || lines[index - 1].isBlank || lines[index].start == .listMarker || lines[index].start == .listNumber
  }
}
