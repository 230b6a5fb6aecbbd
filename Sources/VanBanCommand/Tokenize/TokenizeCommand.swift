import ArgumentParser
import FoundationEssentials
import VanBan

/// `vanban tokenize`: text in, words, syllables or sentences out.
struct TokenizeCommand: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize", abstract: "Cuts text into words, syllables or sentences.",
    discussion: """
      Plain output has one line for each line of the input: the pieces parted by one space, the syllables of a word \
      joined by the joiner. Of sentences each has a line of its own. jsonl gives each document with its offsets.

      EXAMPLES
        echo "Hà Nội siết quản lý dạy thêm" | vanban tokenize
        vanban tokenize --unit sentence article.txt
        vanban tokenize --lexicon words.txt article.txt
        vanban tokenize --format jsonl --offsets utf16 news/
      """)

  @Argument(help: "Files, folders or patterns; - or nothing reads standard input.")
  var inputs: [String] = []

  @OptionGroup var input: InputOptions

  @OptionGroup var own: LexiconOption

  @Option(help: "Into what to cut.")
  var unit = TokenUnit.word

  @Option(help: "What joins the syllables of a word in plain output.")
  var joiner = "_"

  @Option(help: "The output's format.")
  var format = TokenFormat.plain

  @Option(help: "What the offsets of jsonl count.")
  var offsets = OffsetUnit.scalar

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  func write(to file: OutputFile) async throws(CommandFailure) -> ExitStatus {
    let tokenizer = Tokenizer(lexicon: try own.load())
    return try await input.texts(inputs).visit { (article) async throws(CommandFailure) in
      switch format {
      case .jsonl: try file.writeText(JSONPieces(tokenizer, unit: unit, offsets: offsets).line(article))
      case .plain: try await writeLines(of: article.text, tokenizer, to: file)
      }
    }
  }

  private func writeLines(of text: String, _ tokenizer: Tokenizer, to file: OutputFile) async throws(CommandFailure) {
    let pieces = PlainPieces(tokenizer, unit: unit, joiner: joiner)
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    let batches = OrderedConcurrentMap(TextLines(text), maxConcurrentTasks: jobs) { lines in
      lines.map(pieces.line).joined()
    }
    for await batch in batches { try file.writeText(batch) }
  }
}
