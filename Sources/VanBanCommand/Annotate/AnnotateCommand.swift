import ArgumentParser
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

  @Option(help: "What the offsets of records count.")
  var offsets = OffsetUnit.scalar

  @Option(help: ArgumentHelp("What to write, parted by commas. (default: everything)", valueName: "kinds"))
  var kinds: KindList?

  @Option(
    help: ArgumentHelp(
      "Also name legal documents and provisions this way in records, where the facts suffice.", valueName: "scheme"))
  var ids: IdentifierScheme?

  @OptionGroup var batch: BatchOptions

  func run() async throws {
    let reader = ArticleReader(encoding: input.encoding, isLossy: input.lossy, publishedAt: batch.publishedAt?.date)
    let items = SourceItems(paths: inputs, format: input.inputFormat)
    let status = try await reporting { () async throws(CommandFailure) in
      let run = AnnotationRun(
        reader: reader, annotator: Annotator(lexicon: try own.load()), formatter: formatter,
        jobs: batch.documentsAtATime)
      return try await run.write(items, to: batch.output, showsProgress: showsProgress).status
    }
    if status != .success { throw status.exitCode }
  }

  private var isFile: Bool { batch.writesFile }

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
