extension OutputFile {
  /// Opens an output, lets `body` write to it and finishes it.
  ///
  /// The reader of a pipe that goes away ends the work without a word: there is no one left to write for.
  static func writing(
    to path: String?, _ body: (OutputFile) async throws(CommandFailure) -> ExitStatus
  ) async throws(CommandFailure) -> ExitStatus {
    let output = try reported { () throws(FileError) in try OutputFile(path) }
    guard let output else { return .success }
    let status = try await body(output)
    _ = try reported { () throws(FileError) in try output.finish() }
    return status
  }

  /// Writes text.
  func writeText(_ text: String) throws(CommandFailure) {
    _ = try Self.reported { () throws(FileError) in try write(text.utf8) }
  }

  /// Writes bytes.
  func writeBytes(_ bytes: [UInt8]) throws(CommandFailure) {
    _ = try Self.reported { () throws(FileError) in try write(bytes) }
  }

  /// Writes what is held back, for whoever waits for it.
  func writeOut() throws(CommandFailure) {
    _ = try Self.reported { () throws(FileError) in try flush() }
  }

  private static func reported<Result>(_ work: () throws(FileError) -> Result) throws(CommandFailure) -> Result? {
    do throws(FileError) {
      return try work()
    } catch {
      if error.isBrokenPipe { return nil }
      throw CommandFailure(message: "\(error)", status: .cannotWrite)
    }
  }
}
