/// Joins the lines of hard-wrapped paragraphs, so that a name or a phrase that goes over a line end is found.
///
/// A text counts as hard-wrapped when sentences go on in the next line at a common width; text with one paragraph a
/// line stays as it is. Blank lines, list items, headings and tables are never joined.
enum LineJoining {
  /// The edits that turn line ends inside hard-wrapped paragraphs, with the spaces around them, into one space. Linear.
  static func edits(of bytes: [UInt8]) -> EditBatch {
    var batch = EditBatch()
    guard continuesAcrossLines(bytes) else { return batch }
    let lines = TextLine.all(in: bytes)
    guard let layout = WrappedLayout(lines, of: bytes) else { return batch }
    for index in lines.indices.dropLast() where layout.joins(lines, at: index) {
      batch.replace(lines[index].range.upperBound..<lines[index + 1].range.lowerBound, with: CollectionOfOne(0x20))
    }
    return batch
  }

  /// Whether some line starts as if it went on from the line before: a cheap look that clears most texts.
  private static func continuesAcrossLines(_ bytes: [UInt8]) -> Bool {
    var position = 0
    var count = 0
    while let lineFeed = Prescan.firstLineFeed(in: bytes, from: position) {
      position = lineFeed + 1
      while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
      guard position < bytes.count, lineFeed > 0, bytes[lineFeed - 1] != 0x0A else { continue }
      let (scalar, _) = bytes.scalar(at: position)
      if Letters.isLetter(scalar), !LowerCase.isUpper(scalar) { count += 1 }
      if count >= WrappedLayout.minimumContinuations { return true }
    }
    return false
  }
}
