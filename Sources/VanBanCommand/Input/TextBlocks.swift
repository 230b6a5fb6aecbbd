import VanBan

/// A file of UTF-8 text as blocks of whole lines, decoded one by one: what a failure says comes where it stands.
struct TextBlocks: Sequence, IteratorProtocol {
  private let lines: LineBlocks
  private let file: FileDescriptor
  private let isLossy: Bool
  private var first: [UInt8]?
  private var offset = 0
  private var isDone = false

  /// Goes on behind `first`, the first block of the file.
  init(first: [UInt8]?, _ lines: LineBlocks, of file: FileDescriptor, isLossy: Bool) {
    (self.lines, self.file, self.first, self.isLossy) = (lines, file, first, isLossy)
  }

  /// The text of the next block; nothing comes behind a failure.
  mutating func next() -> Result<String, CommandFailure>? {
    guard !isDone, let block = first ?? lines.next() else { return end() }
    first = nil
    defer { offset += block.count }
    do throws(TextDecodingError) {
      return .success(try TextDecoder.decode(block, as: .named(.utf8), lossy: isLossy).text)
    } catch {
      isDone = true
      let message = "\(file.name): \(error) (counted from byte \(offset))"
      return .failure(CommandFailure(message: message, status: .badData))
    }
  }

  /// Whether the next block can be had without waiting for whoever writes the file.
  var isReady: Bool { first != nil || lines.isReady }

  private mutating func end() -> Result<String, CommandFailure>? {
    guard !isDone else { return nil }
    isDone = true
    file.close()
    guard let failure = lines.failure else { return nil }
    return .failure(CommandFailure(message: "\(failure)", status: .noInput))
  }
}

extension InputOptions {
  /// The blocks of a text, or `nil` for one that has to be seen as a whole: another encoding, or one that its start
  /// does not tell.
  func blocks(of item: SourceItem) -> TextBlocks? {
    guard encoding == .auto || encoding == .named(.utf8) else { return nil }
    switch item {
    case .file(let file): return (try? FileDescriptor.reading(file.path)).flatMap(blocks)
    case .standardInput(let start): return blocks(start)
    case .line, .failure: return nil
    }
  }

  private func blocks(_ file: FileDescriptor) -> TextBlocks? {
    let lines = LineBlocks(file)
    let first = lines.next()
    guard encoding != .auto || first.map(Self.tellsUTF8) == true else {
      file.close()
      return nil
    }
    return TextBlocks(first: first, lines, of: file, isLossy: lossy)
  }

  private func blocks(_ start: [UInt8]) -> TextBlocks? {
    let end = start.lastIndex(of: UInt8(ascii: "\n")) ?? 0
    guard encoding != .auto || Self.tellsUTF8(Array(start[..<end])) else { return nil }
    return TextBlocks(first: nil, LineBlocks(.standardInput, prefix: start), of: .standardInput, isLossy: lossy)
  }

  /// Whether a text begins with valid UTF-8 that is more than ASCII.
  private static func tellsUTF8(_ start: [UInt8]) -> Bool {
    start.contains { $0 > 0x7F } && (try? TextDecoder.decode(start))?.encoding == .utf8
  }
}
