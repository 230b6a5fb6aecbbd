import ArgumentParser
import Measuring
import VanBanWorkloads

/// `measure`: the speeds of stages, in turns with those of ICU.
@main
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measures stages of VanBan in turns with ICU's word iterator, in one process, on one thread.",
    discussion: """
      Every round runs each workload once; the table shows the median of the rounds by processor time. Ratios to ICU \
      hold where absolute speeds move with the machine.

      EXAMPLES
        swift run -c release --package-path Benchmarks measure
        swift run -c release --package-path Benchmarks measure --texts texts/ --only legal,tokens --rounds 9
      """)

  @Option(parsing: .upToNextOption, help: "Files of text and folders of them; by default the project's articles.")
  var texts = [TextFiles.projectRoot + "/corpora/news"]

  @Option(help: "Only workloads whose names hold one of these, parted by commas.")
  var only: String?

  @Option(help: "How often each workload is measured.")
  var rounds = 5

  @Option(help: "How much text each run reads, in megabytes: chosen evenly from more, repeated from less.")
  var megabytes = 1.0

  @Flag(help: "Print the names of the workloads and what they do.")
  var list = false

  func run() throws {
    if list { return printList() }
    let sample = TextSample.texts(of: try TextFiles.read(texts), byteCount: Int(megabytes * 1e6))
    var rounds = InterleavedRounds(chosen, texts: sample)
    print(SpeedTable.table(of: rounds.run(self.rounds), tokensPerByte: tokensPerByte(sample)).text, terminator: "")
  }

  /// The workloads asked for, with the yardstick.
  private var chosen: [Workload] {
    guard let only else { return Workload.all }
    let parts = only.split(separator: ",")
    return Workload.all.filter { workload in
      workload.name == Workload.yardstickName || parts.contains { workload.name.contains($0) }
    }
  }

  private func tokensPerByte(_ texts: [String]) -> Double {
    Double(Workload.tokenCount(of: texts)) / Double(texts.reduce(0) { $0 + $1.utf8.count })
  }

  private func printList() {
    var table = Table(["workload", "what a run does"])
    for workload in Workload.all { table.add([workload.name, workload.summary]) }
    print(table.text, terminator: "")
  }
}
