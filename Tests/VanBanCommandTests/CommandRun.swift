import ArgumentParser

@testable import VanBanCommand

/// Runs a command line as the built command would.
enum CommandRun {
  /// The exit status.
  static func status(_ arguments: [String]) async -> Int32 {
    do {
      var command = try VanBanCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return VanBanCommand.exitCode(for: error).rawValue
    }
  }

  /// The command that a command line means.
  static func parse<Command>(_ type: Command.Type, _ arguments: [String]) throws -> Command? {
    try VanBanCommand.parseAsRoot(arguments) as? Command
  }
}
