import ArgumentParser
import Measuring

/// `measure lexicon`: what words of a user's own cost.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Measures loading, memory and speed against the size of a user's lexicon.")

  @OptionGroup var text: TextOptions

  @Option(help: "The numbers of words, rising, parted by commas.", transform: numbers)
  var sizes = [0, 10_000, 1_000_000]

  @Option(help: "How often each is measured.")
  var rounds = 5

  @Flag(help: "Print the table in Markdown.")
  var markdown = false

  func run() throws {
    let table = LexiconScaling.table(sizes: sizes, texts: try text.sample(), rounds: rounds)
    print(markdown ? table.markdown : table.text, terminator: "")
  }

  private static func numbers(_ argument: String) throws -> [Int] {
    try argument.split(separator: ",").map { part in
      guard let number = Int(part), 0...1_000_000 ~= number else {
        throw ValidationError("expected numbers up to 1000000, parted by commas, found \(argument)")
      }
      return number
    }
  }
}
