/// Walks through the inputs; of a file of JSON lines it holds one line at a time.
struct SourceIterator: IteratorProtocol {
  private var pending: ArraySlice<InputPaths.Found>
  private let format: InputFormat
  private var lines: (reader: LineReader, file: String, number: Int)?

  init(found: [InputPaths.Found], format: InputFormat) {
    pending = found[...]
    self.format = format
  }

  /// The next piece of work; blank lines are passed over.
  mutating func next() -> SourceItem? {
    while true {
      if let item = nextLine() { return item }
      guard let found = pending.popFirst() else { return nil }
      if let item = open(found) { return item }
    }
  }

  private mutating func nextLine() -> SourceItem? {
    while let (reader, file, number) = lines {
      guard let line = reader.next() else {
        lines = nil
        return reader.failure.map { .failure(CommandFailure(message: "\($0)", status: .noInput)) }
      }
      lines?.number = number + 1
      if !line.allSatisfy({ " \t\r".utf8.contains($0) }) { return .line(line, file: file, number: number + 1) }
    }
    return nil
  }

  /// What a path gives at once: `nil` where it is a file of lines, which then follow one by one.
  private mutating func open(_ found: InputPaths.Found) -> SourceItem? {
    do throws(FileError) {
      switch found {
      case .nothing(let message): return .failure(CommandFailure(message: message, status: .noInput))
      case .file("-"): return try openStandardInput()
      case .file(let path):
        guard format.resolved(forPath: path) == .jsonl else { return .file(path) }
        lines = (LineReader(try .reading(path)), path, 0)
        return nil
      }
    } catch {
      return .failure(CommandFailure(message: "\(error)", status: .noInput))
    }
  }

  private mutating func openStandardInput() throws(FileError) -> SourceItem? {
    let input = FileDescriptor.standardInput
    let start = try input.read(atMost: 1 << 16)
    guard format.resolved(forStart: start) == .jsonl else {
      return .standardInput(start.isEmpty ? [] : start + (try input.readAll()))
    }
    lines = (LineReader(input, prefix: start), input.name, 0)
    return nil
  }
}
