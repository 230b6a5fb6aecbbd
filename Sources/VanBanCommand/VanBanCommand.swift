import ArgumentParser

/// The `vanban` command.
@main
struct VanBanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vanban",
    abstract: "Reads Vietnamese news and government text and gives facts.",
    version: "0.1.0",
    subcommands: [AnnotateCommand.self],
    defaultSubcommand: AnnotateCommand.self)
}
