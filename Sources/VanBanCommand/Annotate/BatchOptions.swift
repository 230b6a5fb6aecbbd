import ArgumentParser
import FoundationEssentials

/// How commands that annotate many documents work: where the output goes, which day holds, how many at a time.
struct BatchOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Write to this file, which appears when all is done, instead of standard output.")
  var output: String?

  @Option(
    help: ArgumentHelp("The day of publication of inputs that do not tell their own.", valueName: "YYYY-MM-DD"))
  var publishedAt: DayArgument?

  @Option(name: .shortAndLong, help: "How many documents to work on at a time. (default: the number of processors)")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs: expected a number of at least 1, found \(jobs)") }
  }

  /// The number of documents to work on at a time.
  var documentsAtATime: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Whether the output is a file and not standard output.
  var writesFile: Bool { output != nil && output != "-" }
}
