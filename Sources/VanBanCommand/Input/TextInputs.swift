import VanBan

/// Goes through the inputs of a subcommand that treats one text after the other.
struct TextInputs {
  /// Reads the inputs.
  let reader: ArticleReader
  /// What to read.
  let items: SourceItems

  /// Hands every text to `body`; an input that fails is told on standard error and the others still come.
  ///
  /// - Returns: the exit status: that of the first failure when no text came, 1 when some did.
  func visit(_ body: (Article) async throws(CommandFailure) -> Void) async throws(CommandFailure) -> ExitStatus {
    try await visit(taking: { _ in false }, body)
  }

  /// The same; an input that `takes` has dealt with itself, which it tells by `true`, is not read as a text.
  func visit(
    taking takes: (SourceItem) async throws(CommandFailure) -> Bool,
    _ body: (Article) async throws(CommandFailure) -> Void
  ) async throws(CommandFailure) -> ExitStatus {
    var result = RunResult()
    for item in items {
      do throws(CommandFailure) {
        if try await !takes(item) {
          let reading = try reader.read(item)
          reading.note(for: item).map(Console.say)
          try await body(reading.article)
        }
        result.add(DocumentOutcome(totals: RecordTotals(Document(text: ""))))
      } catch {
        if error.status == .cannotWrite { throw error }
        Console.say(error.message)
        result.add(DocumentOutcome(failure: error))
      }
    }
    return result.status
  }
}

extension InputOptions {
  /// The inputs that paths mean under these options.
  func texts(_ paths: [String]) -> TextInputs {
    TextInputs(
      reader: ArticleReader(encoding: encoding, isLossy: lossy, publishedAt: nil),
      items: SourceItems(paths: paths, format: inputFormat))
  }
}
