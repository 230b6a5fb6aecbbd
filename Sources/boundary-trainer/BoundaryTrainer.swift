import ArgumentParser
import FoundationEssentials
import VanBanLexicon
import VanBanSegmentation

/// Trains the model of word boundaries that the library embeds.
@main
struct BoundaryTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boundary-trainer",
    abstract: "Train the model of word boundaries that the library embeds.",
    discussion: """
      The counts give the tables of the model, the segmented texts the weights of its few features. The same inputs \
      give the same model. Run it from the root of the package, built with -c release.
      """)

  @Option(help: "The folder with syllable_pairs.tsv, pair_before.tsv, pair_after.tsv and word_counts.tsv.")
  var counts: String

  @Option(parsing: .upToNextOption, help: "Texts segmented into words: tabs between words, _ between syllables.")
  var texts: [String]

  @Option(help: "The words that the counts treat otherwise than the guideline followed here.")
  var conventions = "Sources/boundary-trainer/Data/conventions.tsv"

  @Option(help: "The words of two syllables that the counts hardly hold.")
  var compounds = "Sources/boundary-trainer/Data/compounds.tsv"

  @Option(help: "The syllables that tell of the names behind them.")
  var openers = "Sources/boundary-trainer/Data/name_openers.tsv"

  @Option(help: "The syllables of Vietnamese.")
  var syllables = "Sources/VanBanLexicon/Data/syllables.tsv"

  @Option(help: "The compiled model.")
  var output = "Sources/CLexicon/boundary_model.bin"

  func run() throws {
    let lexicon = Lexicon.standard
    var statistics = try Statistics(folder: counts, lexicon: lexicon)
    let knowledge = try SyllableKnowledge(syllables: syllables, openers: openers)
    let draft = ModelTables(statistics, knowledge).draft(contextWeights: .unit).model
    let readings = try texts.map { try SegmentedReading(path: $0, draft, lexicon: lexicon) }
    let weights = LogisticRegression.train(readings.flatMap(\.examples))
    for reading in readings { statistics.add(reading.pairs) }
    try statistics.apply(CompoundList(path: compounds))
    try statistics.apply(Conventions(path: conventions))
    var model = ModelTables(statistics, knowledge).draft(contextWeights: weights.contexts)
    model.weights = weights.features
    model.verdicts = weights.verdicts
    try Data(model.compiled()).write(to: URL(filePath: output))
    print(report(model, readings, weights))
  }

  private func report(_ model: BoundaryModelDraft, _ readings: [SegmentedReading], _ weights: TrainedWeights) -> String
  {
    """
    \(model.traits.count) syllables, \(model.pairs.count) pairs, \(model.contexts.count) contexts
    \(readings.reduce(0) { $0 + $1.examples.count }) examples, \(weights.errors) of them decided otherwise than the texts
    """
  }
}
