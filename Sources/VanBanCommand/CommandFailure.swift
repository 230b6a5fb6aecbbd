import ArgumentParser

/// What went wrong with one input: the others still come out.
struct CommandFailure: Error, Equatable {
  /// What was expected, where, and what to do.
  let message: String
  /// The exit status when nothing else came out.
  let status: ExitStatus
}

/// Runs a piece of work; a failure is told on standard error and ends the command with its status.
func reporting<Result>(_ work: () async throws(CommandFailure) -> Result) async throws(ExitCode) -> Result {
  do throws(CommandFailure) {
    return try await work()
  } catch {
    Console.say(error.message)
    throw error.status.exitCode
  }
}

/// The exit statuses of the command, after sysexits.h.
enum ExitStatus: Int32 {
  /// All went well.
  case success = 0
  /// Some records failed; the others came out.
  case someFailed = 1
  /// The command line was not understood.
  case usage = 64
  /// The input is not what it should be.
  case badData = 65
  /// An input file is missing.
  case noInput = 66
  /// Something that the command needs is missing.
  case unavailable = 69
  /// Output could not be written.
  case cannotWrite = 73

  /// The status as ArgumentParser ends a command with it.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
