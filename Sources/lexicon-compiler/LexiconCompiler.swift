import ArgumentParser
import FoundationEssentials
import VanBanLexicon

/// Compiles the editable tables into the blob that the library embeds.
@main
struct LexiconCompiler: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon-compiler",
    abstract: "Compile the tables of the lexicon into the blob that the library embeds.",
    discussion: "Run it from the root of the package after an edit of Sources/VanBanLexicon/Data.")

  @Flag(help: "Write nothing; exit with 1 when the compiled lexicon is not current.")
  var check = false

  @Option(help: ArgumentHelp("The folder of the tables.", valueName: "folder"))
  var data = "Sources/VanBanLexicon/Data"

  @Option(help: ArgumentHelp("The compiled lexicon.", valueName: "file"))
  var output = "Sources/CLexicon/lexicon.bin"

  func run() throws {
    let bytes = try compile()
    guard check else { return try Data(bytes).write(to: URL(filePath: output)) }
    guard try Array(Data(contentsOf: URL(filePath: output))) == bytes else {
      throw StaleLexicon(path: output)
    }
  }

  private func compile() throws -> [UInt8] {
    var builder = LexiconBuilder()
    for table in LexiconTable.allCases where !table.isUserFilled {
      let text = try String(contentsOf: URL(filePath: "\(data)/\(table.fileName).tsv"), encoding: .utf8)
      builder.add(try TableSource(table, text: text))
    }
    return builder.build()
  }
}

/// The compiled lexicon is not what the tables give.
private struct StaleLexicon: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path) is stale: run `swift run lexicon-compiler` and commit the result" }
}
