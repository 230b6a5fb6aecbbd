/// Walks through the inputs; of a file of JSON lines it holds one line at a time.
struct SourceIterator: IteratorProtocol {
  private var pending: ArraySlice<InputPaths.Found>
  private let format: InputFormat
  /// Standard input can be read once; named again it gives nothing.
  private var isStandardInputTaken = false
  private var lines: (reader: LineReader, file: InputFile, number: Int)?

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
      case .file(let file) where file.path == "-": return try openStandardInput(file)
      case .file(let file):
        guard format.resolved(forPath: file.path) == .jsonl else { return .file(file) }
        lines = (LineReader(try .reading(file.path)), file, 0)
        return nil
      }
    } catch {
      return .failure(CommandFailure(message: "\(error)", status: .noInput))
    }
  }

  /// Lines are read one by one; of a text only the start is taken here.
  private mutating func openStandardInput(_ file: InputFile) throws(FileError) -> SourceItem? {
    guard !isStandardInputTaken else { return nil }
    isStandardInputTaken = true
    let start = try FileDescriptor.standardInput.read(atMost: 1 << 16)
    guard format.resolved(forStart: start) == .jsonl else { return .standardInput(start: start) }
    lines = (LineReader(.standardInput, prefix: start), file, 0)
    return nil
  }

  /// Whether the next piece of work can be had without waiting for whoever writes to standard input or a pipe.
  var isReady: Bool {
    if let lines { return lines.reader.isReady }
    return pending.first?.file?.path != "-" || FileDescriptor.standardInput.isReady
  }
}
