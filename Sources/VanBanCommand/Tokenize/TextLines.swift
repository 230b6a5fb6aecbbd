/// The lines of a text in batches, so that a task has enough to do.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let batchSize: Int
  private var position = 0

  /// Cuts `text` at LF and CR LF.
  init(_ text: String, batchSize: Int = 256) {
    bytes = Array(text.utf8)
    self.batchSize = batchSize
  }

  /// The next lines without their ends, at most as many as make a batch. Behind a last line end there is no line.
  mutating func next() -> [String]? {
    var lines: [String] = []
    while lines.count < batchSize, position < bytes.count {
      let rest = bytes[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let isCarriageReturn = end > position && bytes[end - 1] == UInt8(ascii: "\r")
      lines.append(String(decoding: bytes[position..<(isCarriageReturn ? end - 1 : end)], as: UTF8.self))
      position = end + 1
    }
    return lines.isEmpty ? nil : lines
  }
}
