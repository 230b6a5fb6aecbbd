import VanBan

/// Writes lines of text cut into pieces.
struct PlainPieces: Sendable {
  private let unit: TokenUnit
  private let joiner: [UInt8]
  private let tokenizer: Tokenizer

  /// Cuts into `unit`s; `joiner` stands for the spaces inside a piece. Lines are never joined: each gives one of output.
  init(lexicon: Lexicon, unit: TokenUnit, joiner: String) {
    self.unit = unit
    self.joiner = Array(joiner.utf8)
    var options = NormalizationOptions()
    options.joinsWrappedLines = false
    tokenizer = Tokenizer(lexicon: lexicon, normalization: options)
  }

  /// The output for whole lines: a line for each, its pieces parted by one space; of sentences each has a line of its
  /// own. The last line need not end.
  func lines(_ text: String) -> [UInt8] {
    if unit == .sentence { return Array(sentences(text).utf8) }
    var (writer, source) = (PlainPieceWriter(joiner: joiner, roomFor: text.utf8.count), text)
    // Sound: the buffer is read inside the closure only.
    source.withUTF8 { buffer in
      switch unit {
      case .word: tokenizer.visitWords(in: text) { unsafe writer.write(buffer, piece: $0) }
      default: tokenizer.visitTokens(in: text) { unsafe writer.write(buffer, piece: $0) }
      }
      unsafe writer.finish(buffer)
    }
    return writer.bytes
  }

  private func sentences(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.dropLast(text.hasSuffix("\n") ? 1 : 0)
      .map { line in
        let line = String(line)
        return tokenizer.sentences(in: line).map { String(line[$0]) }.joined(separator: "\n") + "\n"
      }.joined()
  }
}

/// Writes the pieces of a text as lines. Linear.
private struct PlainPieceWriter {
  let joiner: [UInt8]
  private(set) var bytes: [UInt8] = []
  private var position = 0
  private var isAtLineStart = true

  /// Makes room for a text of so many bytes.
  init(joiner: [UInt8], roomFor count: Int) {
    self.joiner = joiner
    bytes.reserveCapacity(count + count / 4)
  }

  /// Writes one piece of the text, with the line ends before it; pieces come in order.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>, piece: Span) {
    unsafe endLines(text, before: piece.start)
    if !isAtLineStart { bytes.append(0x20) }
    isAtLineStart = false
    unsafe append(UnsafeBufferPointer(rebasing: text[piece.start..<piece.end]))
    position = piece.end
  }

  /// Ends the last line.
  mutating func finish(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe endLines(text, before: text.count)
    if !isAtLineStart { bytes.append(0x0A) }
  }

  private mutating func endLines(_ text: UnsafeBufferPointer<UInt8>, before end: Int) {
    // Sound: the offsets lie in the text.
    for offset in position..<end where unsafe text[offset] == 0x0A {
      bytes.append(0x0A)
      isAtLineStart = true
    }
    position = end
  }

  /// Each run of white space inside a piece becomes one joiner.
  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    var (start, offset) = (0, 0)
    // Sound: the offsets lie in the piece.
    while offset < piece.count {
      guard case let space = unsafe spaceLength(piece, offset), space > 0 else {
        offset += 1
        continue
      }
      if offset > start {
        unsafe bytes.append(contentsOf: piece[start..<offset])
        bytes += joiner
      }
      offset += space
      start = offset
    }
    unsafe bytes.append(contentsOf: piece[start...])
  }
}

/// The length of the white space at an offset, as Unicode has it (`White_Space`); 0 when there is none.
private func spaceLength(_ piece: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
  // Sound: the offset lies in the piece, and a lead byte of valid UTF-8 has the bytes behind it.
  let byte = unsafe piece[offset]
  if byte < 0xC2 { return byte == 0x20 || 0x09...0x0D ~= byte ? 1 : 0 }
  switch byte {
  case 0xC2: return unsafe piece[offset + 1] == 0xA0 || piece[offset + 1] == 0x85 ? 2 : 0
  case 0xE1: return unsafe piece[offset + 1] == 0x9A && piece[offset + 2] == 0x80 ? 3 : 0
  case 0xE2: return unsafe isSpace(piece[offset + 1], piece[offset + 2]) ? 3 : 0
  case 0xE3: return unsafe piece[offset + 1] == 0x80 && piece[offset + 2] == 0x80 ? 3 : 0
  default: return 0
  }
}

/// The spaces of U+2000 to U+205F by the bytes behind their lead byte.
private func isSpace(_ second: UInt8, _ third: UInt8) -> Bool {
  if second == 0x81 { return third == 0x9F }
  return second == 0x80 && (third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF)
}
