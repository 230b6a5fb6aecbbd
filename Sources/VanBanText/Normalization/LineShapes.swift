/// How a line starts.
enum LineStart {
  /// With a lower-case letter: as a rule it goes on from the line before.
  case lowerCase
  /// With digits that are no list number.
  case digit
  /// With the number of a list or heading: `1.`, `2)`, `3.1.`.
  case listNumber
  /// With another list marker: `-`, `+`, `*`, `•`, `a)`, `II.`.
  case listMarker
  /// With a capital, a quotation mark, a bracket or something else.
  case other
}

/// How a line ends.
enum LineEnd {
  /// With a full stop, a question or exclamation mark, or an ellipsis.
  case sentence
  /// With a colon or semicolon, behind which lists go on in lines of their own.
  case clause
  /// With anything else: the sentence may go on.
  case open
}

extension LineStart {
  /// Reads how the trimmed line `range` starts. An opening quotation mark or emphasis does not count. O(1) but for
  /// digits.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let start = Self.skipOpening(bytes, range)
    guard start < range.upperBound else {
      self = .other
      return
    }
    let (scalar, _) = bytes.scalar(at: start)
    if Letters.isDigit(scalar) {
      self = Self.isListNumber(bytes, start..<range.upperBound) ? .listNumber : .digit
    } else if Self.isListMarker(bytes, start..<range.upperBound) {
      self = .listMarker
    } else {
      self = Letters.isLetter(scalar) && !LowerCase.isUpper(scalar) ? .lowerCase : .other
    }
  }

  private static func skipOpening(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      let isEmphasis = scalar == 0x2A && !Self.isSpace(bytes, index + 1, range)
      guard scalar == 0x22 || scalar == 0x201C || scalar == 0x28 || scalar == 0x5B || isEmphasis else { break }
      index += length
      while Self.isSpace(bytes, index, range), scalar == 0x201C { index += 1 }
    }
    return index
  }

  private static func isSpace(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    index < range.upperBound && bytes[index] == 0x20
  }

  /// A bullet, or a letter or a roman numeral before `)` or before `.` and a space.
  private static func isListMarker(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let (scalar, length) = bytes.scalar(at: range.lowerBound)
    switch scalar {
    case 0x2D, 0x2B, 0x2A, 0xB7, 0x2022, 0x25A0...0x25FF, 0x2756, 0x27A2: return true
    default:
      let behind = range.lowerBound + max(length, romanLength(bytes, range))
      guard behind < range.upperBound else { return false }
      let isClosed = bytes[behind] == 0x29 || bytes[behind] == 0x2E && isSpace(bytes, behind + 1, range)
      return isClosed && Letters.isLetter(scalar)
    }
  }

  private static func romanLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < min(range.upperBound, range.lowerBound + 6), isRomanFigure(bytes[end]) { end += 1 }
    return end - range.lowerBound
  }

  private static func isRomanFigure(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 }

  /// Behind the figures and periods that a line begins with, of which as many are looked at as numbers of lists have.
  private static func endOfNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < min(range.upperBound, range.lowerBound + 12), 0x30...0x39 ~= bytes[end] || bytes[end] == 0x2E {
      end += 1
    }
    return end
  }

  /// `1.`, `1)`, `1.2.` and `1/` before a space or a letter, but not `1.500 tỷ`, `15/8/2013` or a bare number.
  private static func isListNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let end = endOfNumber(bytes, range)
    if end > range.lowerBound, bytes[end - 1] == 0x2E { return end == range.upperBound || !(0x30...0x39 ~= bytes[end]) }
    return end < range.upperBound && (bytes[end] == 0x29 || bytes[end] == 0x2F && isSpace(bytes, end + 1, range))
  }
}

extension LineEnd {
  /// Reads how the trimmed line `range` ends. A closing quotation mark, bracket or emphasis does not count. O(1).
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, let (scalar, length) = bytes.scalar(before: end),
      scalar == 0x22 || scalar == 0x201D || scalar == 0x29 || scalar == 0x2A
    {
      end -= length
    }
    let last = end > range.lowerBound ? bytes.scalar(before: end)?.value : nil
    switch last {
    case 0x2E, 0x21, 0x3F, 0x2026: self = .sentence
    case 0x3A, 0x3B: self = .clause
    default: self = .open
    }
  }
}
