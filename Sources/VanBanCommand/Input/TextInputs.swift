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
    var result = RunResult()
    for item in items {
      do throws(CommandFailure) {
        let reading = try reader.read(item)
        reading.note(for: item).map(Console.say)
        result.add(DocumentOutcome(totals: RecordTotals(Document(text: ""))))
        try await body(reading.article)
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
