import VanBan

/// Reads, annotates and formats documents in parallel, and writes them in the order of the input.
struct AnnotationRun: Sendable {
  /// Reads the inputs.
  let reader: ArticleReader
  /// Gives documents their form.
  let formatter: any DocumentFormatter
  /// How many documents to work on at a time.
  let jobs: Int
  private let annotator: Annotator

  init(reader: ArticleReader, annotator: Annotator = Annotator(), formatter: any DocumentFormatter, jobs: Int) {
    self.annotator = annotator
    self.reader = reader
    self.formatter = formatter
    self.jobs = jobs
  }

  /// Writes every document to a file, or to standard output; failures are told on standard error as they come.
  func write(_ items: SourceItems, to path: String?, showsProgress: Bool) async throws(CommandFailure) -> RunResult {
    var result = RunResult()
    do throws(FileError) {
      let output = try OutputFile(path)
      var bar = ProgressBar(total: items.knownSize, isShown: showsProgress)
      try output.write(formatter.header.utf8)
      var outcomes = OrderedConcurrentMap(
        items, maxConcurrentTasks: jobs, isReady: \.isReady, transform: outcome
      ).makeAsyncIterator()
      while let outcome = await outcomes.next() {
        bar.advance(outcome.size)
        if !outcome.messages.isEmpty { bar.clear() }
        outcome.messages.forEach(Console.say)
        result.add(outcome)
        try output.write(outcome.output.utf8)
        if outcomes.isIdle { try output.flush() }
      }
      bar.clear()
      try output.write(formatter.footer(result.totals).utf8)
      try output.finish()
    } catch {
      if error.isBrokenPipe { return result }
      throw CommandFailure(message: "\(error)", status: .cannotWrite)
    }
    return result
  }

  private func outcome(_ item: SourceItem) -> DocumentOutcome {
    do throws(CommandFailure) {
      let reading = try reader.read(item)
      var document = annotator.annotate(reading.article.text, publishedAt: reading.article.publishedAt)
      if let diagnostic = reading.diagnostic { document.diagnostics.insert(diagnostic, at: 0) }
      return DocumentOutcome(
        output: formatter.format(document, id: reading.article.id), totals: RecordTotals(document),
        messages: reading.note(for: item).map { [$0] } ?? [], size: item.size)
    } catch {
      return DocumentOutcome(messages: [error.message], failure: error, size: item.size)
    }
  }
}
