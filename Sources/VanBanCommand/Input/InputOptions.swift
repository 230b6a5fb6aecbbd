import ArgumentParser
import VanBan

/// What to read and how: shared by the subcommands that read text.
struct InputOptions: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: ArgumentHelp(
      "What the input holds: one document a file, or one JSON object {\"id\", \"text\", \"publishedAt\"} a line.",
      discussion: "auto takes .jsonl and .ndjson files, and standard input that begins with {, for JSON lines."))
  var inputFormat = InputFormat.auto

  @Option(help: "The encoding of the input.")
  var encoding = EncodingChoice.auto

  @Flag(help: "Replace bytes that do not fit the encoding by U+FFFD instead of refusing the file.")
  var lossy = false
}
