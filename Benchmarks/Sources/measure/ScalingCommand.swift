import ArgumentParser
import FoundationEssentials
import Measuring
import VanBanWorkloads

/// `measure scaling`: cost against the length of a text, and against the number of cores.
struct ScalingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scaling",
    abstract: "Measures cost against the length of a text, and speed against the number of cores.",
    discussion: """
      The slope is that of the line through length and cost on logarithmic axes: 1 for what is linear. Cores are \
      measured by the time that passes, so let the machine rest.
      """)

  @Option(parsing: .upToNextOption, help: "Files of text and folders of them; by default the project's articles.")
  var texts = [TextFiles.articles]

  @Option(help: "The longest text, in megabytes.")
  var longest = 100

  @Option(help: "Workloads to measure, parted by commas.")
  var only = "tokens,words,annotate"

  @Option(help: "Texts for the cores, in megabytes.")
  var megabytes = 4.0

  @Flag(help: "Print the tables in Markdown.")
  var markdown = false

  @Flag(help: "Fail when a slope lies outside of 0.95 to 1.05.")
  var check = false

  func run() async throws {
    let collection = try TextFiles.read(texts)
    let workloads = only.split(separator: ",").compactMap { Workload.named(String($0)) }
    // Before the long texts, which leave the heap in pieces.
    let cores = await cores(collection)
    let scalings = workloads.map {
      ($0.name, LengthScaling($0, collection: collection, longest: longest * 1_000_000))
    }
    show(ScalingTable.lengths(scalings))
    show(cores)
    let steep = scalings.filter { !(0.95...1.05).contains($0.1.slope) }
    for (name, scaling) in steep where check { print("not linear: \(name), slope \(scaling.slope.fixed(3))") }
    if check, !steep.isEmpty { throw ExitCode.failure }
  }

  private func cores(_ collection: [String]) async -> Table {
    let sample = TextSample.texts(of: collection, byteCount: Int(megabytes * 1e6))
    let counts = Array(1...ProcessInfo.processInfo.activeProcessorCount)
    return ScalingTable.cores(await BatchSpeed.megabytesPerSecond(sample, taskCounts: counts))
  }

  private func show(_ table: Table) {
    print(markdown ? table.markdown : table.text)
  }
}
