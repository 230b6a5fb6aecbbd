import ArgumentParser
import Measuring
import VanBanWorkloads

/// `measure forms`: what a user calls, on short and long, composed, decomposed and noisy text.
struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms", abstract: "Measures what a user calls on the texts in corpora/bench, and on a huge one.")

  @Option(help: "How often each call is measured.")
  var rounds = 5

  @Flag(help: "Print the table in Markdown.")
  var markdown = false

  func run() throws {
    let table = FormTable.table(of: try texts(), rounds: rounds)
    print(markdown ? table.markdown : table.text, terminator: "")
  }

  private func texts() throws -> [(name: String, text: String)] {
    var texts: [(name: String, text: String)] = []
    for size in [TextSize.tiny, .small, .article] {
      for variant in [TextVariant.nfc, .nfd, .noisy] {
        let name = "\(size)-\(variant)"
        texts.append((name, try TextFiles.read(["\(TextFiles.benchmarkTexts)/\(name).txt"])[0]))
      }
    }
    let huge = TextSize.huge.texts(of: try TextFiles.read([TextFiles.articles]), byteCount: 1)[0]
    return texts
      + [TextVariant.nfc, .nfd, .noisy].map { ("huge-\($0)", String(decoding: $0.encode(huge), as: UTF8.self)) }
  }
}
