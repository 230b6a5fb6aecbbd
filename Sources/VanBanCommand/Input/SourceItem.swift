/// One piece of work, taken from the input in order and not yet read or decoded.
enum SourceItem: Sendable {
  /// A file that holds one document.
  case file(InputFile)
  /// Standard input as one document: its first bytes, which have been read; none at its end.
  case standardInput(start: [UInt8])
  /// A line of JSON, its file and its number, from 1.
  case line([UInt8], file: InputFile, number: Int)
  /// An input that failed before anything was read.
  case failure(CommandFailure)
}

/// The pieces of work that some paths lead to, read no earlier than asked for.
struct SourceItems: Sequence {
  /// Files, or nothing for standard input.
  let found: [InputPaths.Found]
  /// What the files hold.
  let format: InputFormat

  /// Starts at the first file.
  func makeIterator() -> SourceIterator { SourceIterator(found: found, format: format) }

  /// Finds what `paths` mean; no path means standard input.
  init(paths: [String], format: InputFormat) {
    found = InputPaths().find(paths.isEmpty ? ["-"] : paths)
    self.format = format
  }
}
