import ArgumentParser

/// A subcommand that writes its data to standard output or to the file that `--output` names.
protocol OutputCommand: AsyncParsableCommand {
  /// The file to write, or `nil` for standard output.
  var output: String? { get }

  /// Writes the data; gives the status to exit with.
  func write(to file: OutputFile) async throws(CommandFailure) -> ExitStatus
}

extension OutputCommand {
  func run() async throws {
    let status = try await reporting { () async throws(CommandFailure) in
      try await OutputFile.writing(to: output, write)
    }
    if status != .success { throw status.exitCode }
  }
}
