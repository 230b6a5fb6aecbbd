import ArgumentParser
import FoundationEssentials
import Measuring
import VanBanWorkloads

/// `measure program`: the command as a user sees it.
struct ProgramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "program", abstract: "Measures start-up, peak memory and speed of the built command.")

  @Argument(help: "The vanban command.")
  var path: String

  @OptionGroup var text: TextOptions

  @Option(help: "How often each call is measured.")
  var rounds = 5

  @Flag(help: "Print the table in Markdown.")
  var markdown = false

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "vanban-measure-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let table = try table(sentence: Self.sentence(in: folder), articles: articles(in: folder))
    print(markdown ? table.markdown : table.text, terminator: "")
  }

  private func table(sentence: String, articles: (path: String, byteCount: Int)) throws -> Table {
    var table = Table(["call", "seconds", "MB/s", "peak memory, MB"])
    for (name, arguments) in [
      ("start, annotate one sentence", ["annotate", "--format", "jsonl", sentence]),
      ("start, tokenize one sentence", ["tokenize", sentence]),
    ] {
      let runs = try runs(arguments)
      table.add([name, runs.map(\.seconds).median.fixed(4), "-", megabytes(runs)])
    }
    for jobs in ["1", "2"] {
      let runs = try runs(["annotate", "--format", "jsonl", "--jobs", jobs, articles.path])
      let seconds = runs.map(\.seconds).median
      let speed = Double(articles.byteCount) / seconds / 1e6
      table.add(["annotate articles, --jobs \(jobs)", seconds.figure, speed.figure, megabytes(runs)])
    }
    return table
  }

  private func runs(_ arguments: [String]) throws -> [CommandRun] {
    try (0..<rounds).map { _ in
      guard let run = CommandRun(path, arguments), run.status == 0 else {
        throw ValidationError("\(path) \(arguments.joined(separator: " ")) failed")
      }
      return run
    }
  }

  private func megabytes(_ runs: [CommandRun]) -> String {
    (runs.map { Double($0.peakMemory) }.median / 1e6).figure
  }

  private static func sentence(in folder: URL) throws -> String {
    let file = folder.appending(path: "sentence.txt")
    try Data("Ông Lê An, Giám đốc Sở Y tế, yêu cầu các bệnh viện trực 24/24 giờ.\n".utf8).write(to: file)
    return file.path
  }

  /// The sample as a folder of files.
  private func articles(in folder: URL) throws -> (path: String, byteCount: Int) {
    let articles = folder.appending(path: "articles")
    try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
    let texts = try text.sample()
    for (index, text) in texts.enumerated() {
      try Data(text.utf8).write(to: articles.appending(path: "\(index).txt"))
    }
    return (articles.path, texts.reduce(0) { $0 + $1.utf8.count })
  }
}
