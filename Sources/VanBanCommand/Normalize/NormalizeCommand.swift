import ArgumentParser
import VanBan

/// `vanban normalize`: text in any of the known encodings in, even UTF-8 out.
struct NormalizeCommand: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Converts text to UTF-8 and evens it out as matching sees it.",
    discussion: """
      NFC; look-alike letters, spaces and dashes folded; what has no width dropped; hard-wrapped lines joined. \
      --map prints what was changed instead of the text: a line for each change with the bytes of the original, the \
      bytes of the result, and both wordings, parted by tabs.

      EXAMPLES
        vanban normalize --from tcvn3 old.txt > new.txt
        vanban normalize --tone modern article.txt
        vanban normalize --map article.txt
      """)

  @Argument(help: "Files, folders or patterns; - or nothing reads standard input.")
  var inputs: [String] = []

  @Option(help: "The encoding of the input.")
  var from = EncodingChoice.auto

  @Option(help: "Where tone marks stand: as they are, hòa (classic) or hoà (modern).")
  var tone = ToneStyle.keep

  @Flag(help: "Print the changes instead of the text.")
  var map = false

  @Flag(help: "Leave line ends where they are.")
  var keepLines = false

  @Flag(help: "Replace bytes that do not fit the encoding by U+FFFD instead of refusing the file.")
  var lossy = false

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  func write(to file: OutputFile) async throws(CommandFailure) -> ExitStatus {
    let normalizer = Normalizer(options)
    let reader = ArticleReader(encoding: from, isLossy: lossy, publishedAt: nil)
    let texts = TextInputs(reader: reader, items: SourceItems(paths: inputs, format: .auto))
    return try await texts.visit { (article) throws(CommandFailure) in
      let normalized = normalizer.normalize(article.text)
      try file.writeText(map ? ChangeList.render(normalized, of: article.text) : normalized.text)
    }
  }

  private var options: NormalizationOptions {
    var options = NormalizationOptions()
    options.toneStyle = tone
    options.joinsWrappedLines = !keepLines
    return options
  }
}

extension ToneStyle: ExpressibleByArgument {}
