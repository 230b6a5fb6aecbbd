import ArgumentParser
import FoundationEssentials
import VanBan

/// `vanban annotate`: documents in, records out.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Annotates documents: people, roles, legal references, dates, directives.",
    discussion: AnnotateHelp.discussion)

  @Argument(help: "Files, folders or patterns such as \"news/*.txt\"; - or nothing reads standard input.")
  var inputs: [String] = []

  @OptionGroup var input: InputOptions

  @OptionGroup var own: LexiconOption

  @Option(help: "The output's format. (default: summary on a terminal, jsonl elsewhere)")
  var format: RecordFormat?

  @Option(name: .shortAndLong, help: "Write to this file, which appears when all is done, instead of standard output.")
  var output: String?

  @Option(help: "What the offsets of records count.")
  var offsets = OffsetUnit.scalar

  @Option(help: ArgumentHelp("What to write, parted by commas. (default: everything)", valueName: "kinds"))
  var kinds: KindList?

  @Option(
    help: ArgumentHelp(
      "Also name legal documents and provisions this way in records, where the facts suffice.", valueName: "scheme"))
  var ids: IdentifierScheme?

  @Option(
    help: ArgumentHelp("The day of publication of inputs that do not tell their own.", valueName: "YYYY-MM-DD"))
  var publishedAt: DayArgument?

  @Option(name: .shortAndLong, help: "How many documents to work on at a time. (default: the number of processors)")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs: expected a number of at least 1, found \(jobs)") }
  }

  func run() async throws {
    let reader = ArticleReader(encoding: input.encoding, isLossy: input.lossy, publishedAt: publishedAt?.date)
    let items = SourceItems(paths: inputs, format: input.inputFormat)
    let status = try await reporting { () async throws(CommandFailure) in
      let run = AnnotationRun(
        reader: reader, annotator: Annotator(lexicon: try own.load()), formatter: formatter,
        jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
      return try await run.write(items, to: output, showsProgress: showsProgress).status
    }
    if status != .success { throw status.exitCode }
  }

  private var isFile: Bool { output != nil && output != "-" }

  private var showsProgress: Bool {
    FileDescriptor.standardError.isTerminal && (isFile || !FileDescriptor.standardOutput.isTerminal)
  }

  private var formatter: any DocumentFormatter {
    let kinds = kinds?.kinds ?? .all
    let style = TerminalStyle.current(isFile: isFile)
    switch format ?? (!isFile && FileDescriptor.standardOutput.isTerminal ? .summary : .jsonl) {
    case .jsonl: return RecordWriter(offsets: offsets, kinds: kinds, identifiers: ids)
    case .html: return HTMLWriter(kinds: kinds)
    case .summary: return SummaryWriter(kinds: kinds, hasColor: style.hasColor, width: style.width)
    }
  }
}
