import ArgumentParser
import VanBan

/// `vanban tasks`: documents in, who must do what by when out.
struct TasksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: "Lists the tasks that documents set: who must do what, by when, on whose authority.",
    discussion: TasksHelp.discussion)

  @Argument(help: "Files, folders or patterns such as \"notices/*.txt\"; - or nothing reads standard input.")
  var inputs: [String] = []

  @OptionGroup var input: InputOptions

  @OptionGroup var own: LexiconOption

  @OptionGroup var filters: TaskFilterOptions

  @Option(help: "The list's format.")
  var format = TaskFormat.table

  @Option(help: "The language of headings.")
  var language = TaskLanguage.en

  @Flag(help: "Open CSV with a byte-order mark, which some spreadsheets need to show Vietnamese.")
  var bom = false

  @Option(help: ArgumentHelp("What a task becomes in a calendar.", valueName: "entry"))
  var calendarEntry = TaskCalendarWriter.Entry.todo

  @OptionGroup var batch: BatchOptions

  func run() async throws {
    let reader = ArticleReader(encoding: input.encoding, isLossy: input.lossy, publishedAt: batch.publishedAt?.date)
    let items = SourceItems(paths: inputs, format: input.inputFormat)
    let status = try await reporting { () async throws(CommandFailure) in
      let run = AnnotationRun(
        reader: reader, annotator: Annotator(lexicon: try own.load()),
        formatter: formatter(showsDocument: items.mayHoldSeveral),
        jobs: batch.documentsAtATime)
      return try await run.write(items, to: batch.output, showsProgress: false).status
    }
    if status != .success { throw status.exitCode }
  }

  private func formatter(showsDocument: Bool) -> any DocumentFormatter {
    let filter = filters.filter
    switch format {
    case .table:
      let style = TerminalStyle.current(isFile: batch.writesFile)
      return TaskTableWriter(
        filter: filter, language: language, showsDocument: showsDocument, hasColor: style.hasColor, width: style.width)
    case .markdown: return TaskMarkdownWriter(filter: filter, language: language, showsDocument: showsDocument)
    case .csv: return TaskCSVWriter(filter: filter, language: language, hasByteOrderMark: bom)
    case .jsonl: return TaskRecordWriter(filter: filter)
    case .ics: return TaskCalendarWriter(filter: filter, language: language, entry: calendarEntry)
    }
  }
}

extension SourceItems {
  /// Whether more than one document may come: several files, or lines of JSON.
  var mayHoldSeveral: Bool {
    found.count > 1
      || found.contains {
        guard case .file(let file) = $0 else { return false }
        return format.resolved(forPath: file.path) == .jsonl
      }
  }
}
