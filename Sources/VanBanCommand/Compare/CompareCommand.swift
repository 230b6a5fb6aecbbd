import ArgumentParser
import VanBanEvaluation

/// `vanban compare`: what differs between the records of two runs.
struct CompareCommand: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Shows what a newer run found that an older one did not, and what it lost.",
    discussion: """
      Both files are records as written by annotate --format jsonl, of the same texts. A line for each difference, with \
      the text around it: + for what is new, - for what is gone, ~ for other bounds or other fields, under a heading for \
      each kind and change; then the sums.

      EXAMPLES
        vanban compare old.jsonl new.jsonl
        vanban compare old.jsonl new.jsonl --only role
      """)

  @Argument(help: "The records of the older run.")
  var old: String

  @Argument(help: "The records of the newer run.")
  var new: String

  @Option(help: "Show only differences of this kind.")
  var only: AnnotationKind?

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  func write(to file: OutputFile) async throws(CommandFailure) -> ExitStatus {
    let older = try EvaluationFiles.read(PredictedDocument.self, old)
    let newer = try EvaluationFiles.read(PredictedDocument.self, new)
    let records = Dictionary(older.map { ($0.id, $0) }) { _, last in last }
    var (listing, totals) = (ComparisonListing(), ComparisonTotals())
    for document in newer {
      guard let record = records[document.id] else {
        throw CommandFailure(message: "\(old): expected a record of \(document.id)", status: .badData)
      }
      let comparison = try EvaluationFiles.reporting { () throws(EvaluationError) in
        try RecordComparison(record, document)
      }
      totals.add(comparison)
      listing.add(comparison)
    }
    try file.writeText(listing.text(of: only) + totals.report)
    return .success
  }
}
