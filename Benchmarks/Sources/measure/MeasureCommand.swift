import ArgumentParser

/// `measure`: what VanBan costs.
@main
struct MeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measures what VanBan costs, beside ICU on the same text in the same run.",
    discussion: """
      EXAMPLES
        measure                                             every stage on the project's articles
        measure --texts texts/ --only legal,tokens --rounds 9
        measure --size tiny --variant nfd
        measure --check Benchmarks/thresholds.json
        measure forms
        measure scaling
        measure lexicon
        measure program .build/release/vanban
      """,
    subcommands: [
      StagesCommand.self, FormsCommand.self, ScalingCommand.self, LexiconCommand.self, ProgramCommand.self,
      SampleCommand.self,
    ],
    defaultSubcommand: StagesCommand.self)
}
