/// Makes capitals of small toned letters in words that are capitals otherwise.
///
/// A word with two capitals or more and no plain small letter is one (`NGHÜA`). A word with fewer (`Ký`, `ở`) may be
/// an ordinary one; it is made capital when its whole line has no plain small letter.
enum CapsLockRepair {
  /// The repaired bytes, which are UTF-8. Linear.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      let end = Prescan.firstLineFeed(in: bytes, from: start).map { $0 + 1 } ?? bytes.count
      appendLine(start..<end, of: bytes, to: &result)
      start = end
    }
    return result
  }

  private static func appendLine(_ line: Range<Int>, of bytes: [UInt8], to result: inout [UInt8]) {
    let isCapitalLine = Count(bytes, line).isCapitals
    var index = line.lowerBound
    while index < line.upperBound {
      let end = endOfWord(in: bytes, index..<line.upperBound)
      if isCapitalLine || Count(bytes, index..<end).isCapitals {
        appendUpper(index..<end, of: bytes, to: &result)
      } else {
        result.append(contentsOf: bytes[index..<end])
      }
      index = end
    }
  }

  /// The end of the run of letters, or of the run of other scalars, at the start of `range`.
  private static func endOfWord(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let isWord = Letters.isLetter(bytes.scalar(at: range.lowerBound).value)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      if Letters.isLetter(scalar) != isWord { break }
      index += length
    }
    return index
  }

  private static func appendUpper(_ range: Range<Int>, of bytes: [UInt8], to result: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      result.append(scalar: isToned(scalar) ? ToneTable.upper(scalar) : scalar)
      index += length
    }
  }

  private static func isToned(_ scalar: UInt32) -> Bool {
    ToneTable.split(scalar).map { $0.tone != .level } ?? false
  }

  /// The letters that tell whether Caps Lock was on.
  private struct Count {
    var capitals = 0
    var plainSmall = 0

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      var index = range.lowerBound
      while index < range.upperBound {
        let (scalar, length) = bytes.scalar(at: index)
        index += length
        guard Letters.isLetter(scalar), !isToned(scalar) else { continue }
        if LowerCase.isUpper(scalar) { capitals += 1 } else { plainSmall += 1 }
      }
    }

    var isCapitals: Bool { capitals >= 2 && plainSmall == 0 }
  }
}
