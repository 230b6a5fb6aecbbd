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
    let lexicon = try own.load()
    let pieces = PlainPieces(lexicon: lexicon, unit: unit, joiner: joiner)
    let records = JSONPieces(Tokenizer(lexicon: lexicon), unit: unit, offsets: offsets)
    return try await input.texts(inputs).visit(
      taking: { (item) async throws(CommandFailure) in try await writeBlocks(of: item, pieces, to: file) },
      { (article) async throws(CommandFailure) in
        switch format {
        case .jsonl: try file.writeText(records.line(article))
        case .plain: try file.writeBytes(pieces.lines(article.text))
        }
      })
  }

  /// Writes a file of lines while it is read; `false` for an input that has to be read first.
  private func writeBlocks(of item: SourceItem, _ pieces: PlainPieces, to file: OutputFile)
    async throws(CommandFailure) -> Bool
  {
    guard format == .plain, let blocks = input.blocks(of: item) else { return false }
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    var outputs = OrderedConcurrentMap(blocks, maxConcurrentTasks: jobs, isReady: \.isReady) { block in
      block.map(pieces.lines)
    }.makeAsyncIterator()
    while let output = await outputs.next() {
      try file.writeBytes(output.get())
      if outputs.isIdle { try file.writeOut() }
    }
    return true
  }
}
