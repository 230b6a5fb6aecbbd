import ArgumentParser
import FoundationEssentials
import Measuring
import VanBanWorkloads

/// `measure stages`: every stage in turns with ICU.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Measures stages in turns with ICU's word iterator, in one process, on one thread.",
    discussion: """
      Every round runs each workload once; the table shows the median of the rounds by processor time. Ratios to ICU \
      hold where absolute speeds move with the machine.
      """)

  @OptionGroup var text: TextOptions

  @Option(help: "Only workloads whose names hold one of these, parted by commas.")
  var only: String?

  @Option(help: "How often each workload is measured.")
  var rounds = 5

  @Flag(help: "Print the table in Markdown.")
  var markdown = false

  @Flag(help: "Print the names of the workloads and what they do.")
  var list = false

  @Option(help: "Fail when a workload has fallen behind this file of thresholds.")
  var check: String?

  @Flag(help: "With --check, look at allocations alone, which are the same on every machine of a kind.")
  var allocations = false

  @Option(help: "Write what is reached as thresholds to this file.")
  var update: String?

  func run() throws {
    if list { return printList() }
    let sample = try text.sample()
    var rounds = InterleavedRounds(chosen, texts: sample)
    let measurements = rounds.run(self.rounds)
    let table = SpeedTable.table(of: measurements, tokensPerByte: tokensPerByte(sample))
    print(markdown ? table.markdown : table.text, terminator: "")
    if let update { try Thresholds(measurements).json.write(to: URL(filePath: update)) }
    if let check { try self.check(measurements, against: check) }
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

  private func check(_ measurements: [Measurement], against path: String) throws {
    let thresholds = try Thresholds(json: Data(contentsOf: URL(filePath: path)))
    let failures = thresholds.failures(of: allocations ? measurements.map(\.withoutSpeed) : measurements)
    for failure in failures { print("behind: \(failure)") }
    if !failures.isEmpty { throw ExitCode.failure }
    print("no workload has fallen behind \(path)")
  }

  private func printList() {
    var table = Table(["workload", "what a run does"])
    for workload in Workload.all { table.add([workload.name, workload.summary]) }
    print(table.text, terminator: "")
  }
}
