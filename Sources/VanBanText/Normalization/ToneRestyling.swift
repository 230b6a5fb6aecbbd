/// Moves the tone marks of a whole text to one style.
enum ToneRestyling {
  /// The edits over the whole of `bytes`, which are composed. Linear.
  static func edits(of bytes: [UInt8], style: ToneStyle) -> EditBatch {
    var batch = EditBatch()
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard Letters.isLetter(scalar) else {
        index += length
        continue
      }
      let word = index..<endOfWord(in: bytes, from: index)
      restyle(word, of: bytes, style, into: &batch)
      index = word.upperBound
    }
    return batch
  }

  private static func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard Letters.isLetter(scalar) else { break }
      index += length
    }
    return index
  }

  private static func restyle(_ word: Range<Int>, of bytes: [UInt8], _ style: ToneStyle, into batch: inout EditBatch) {
    guard let restyled = Syllable(bytes, word)?.placing(in: style) else { return }
    if !restyled.utf8.elementsEqual(bytes[word]) { batch.replace(word, with: restyled.utf8) }
  }
}
