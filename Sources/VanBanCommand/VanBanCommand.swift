import ArgumentParser

/// The `vanban` command.
@main
struct VanBanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vanban",
    abstract: "Reads Vietnamese news and government text and gives facts.",
    discussion: """
      People and the roles that they hold, legal references, dates, and directives: who must do what by when. \
      Data goes to standard output, everything else to standard error; nothing is ever sent over a network.

      EXAMPLES
        vanban article.txt                              a summary on the terminal
        vanban annotate news/ > records.jsonl           one JSON record a document
        vanban annotate news/ --format html -o news.html
        vanban tasks notice.txt                         who must do what, by when
      """,
    version: "0.1.0",
    subcommands: [
      AnnotateCommand.self, TasksCommand.self, TokenizeCommand.self, NormalizeCommand.self, ExplainCommand.self,
      EvaluateCommand.self, CompareCommand.self,
    ],
    defaultSubcommand: AnnotateCommand.self)
}
