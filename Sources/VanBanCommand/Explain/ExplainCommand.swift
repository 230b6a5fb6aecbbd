import ArgumentParser
import VanBan

/// `vanban explain`: which rule found what, and why.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows how a text is read and which rule found what.",
    discussion: """
      Prints the sentences with their tokens and kinds, then every fact with the rule that found it: what the rule \
      looks for, the clause of law or style guide that it encodes, and the parts that it saw. Offsets are UTF-8 bytes.

      EXAMPLES
        vanban explain "Ông Lê An, Giám đốc Sở Y tế, yêu cầu rà soát trước ngày 30/9."
        vanban explain --file article.txt
      """)

  @Argument(help: "The text; without it --file or standard input is read.")
  var text: [String] = []

  @OptionGroup var own: LexiconOption

  @Option(help: "Read the text from this file.")
  var file: String?

  @Option(
    help: ArgumentHelp("The day of publication, from which deadlines without a year are told.", valueName: "YYYY-MM-DD")
  )
  var publishedAt: DayArgument?

  func validate() throws {
    if file != nil, !text.isEmpty { throw ValidationError("expected a text or --file, found both") }
  }

  func run() async throws {
    let status = try await reporting { () async throws(CommandFailure) in
      try await OutputFile.writing(to: nil, write)
    }
    if status != .success { throw status.exitCode }
  }

  private func write(to output: OutputFile) async throws(CommandFailure) -> ExitStatus {
    let (date, lexicon) = (publishedAt?.date, try own.load())
    if !text.isEmpty {
      try output.writeText(Explanation(of: text.joined(separator: " "), publishedAt: date, lexicon: lexicon).text)
      return .success
    }
    let reader = ArticleReader(encoding: .auto, isLossy: false, publishedAt: date)
    let texts = TextInputs(reader: reader, items: SourceItems(paths: file.map { [$0] } ?? [], format: .auto))
    return try await texts.visit { (article) throws(CommandFailure) in
      try output.writeText(Explanation(of: article.text, publishedAt: article.publishedAt, lexicon: lexicon).text)
    }
  }
}
