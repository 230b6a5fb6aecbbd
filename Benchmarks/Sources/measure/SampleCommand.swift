import ArgumentParser
import Measuring

/// `measure sample`: the text that the other subcommands read, for other programs to read the same.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Prints the text that is measured, one text behind the other.")

  @OptionGroup var text: TextOptions

  func run() throws {
    for text in try text.sample() { print(text, terminator: text.hasSuffix("\n") ? "" : "\n") }
  }
}
