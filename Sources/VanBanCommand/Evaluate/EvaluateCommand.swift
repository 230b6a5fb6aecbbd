import ArgumentParser
import FoundationEssentials
import VanBan
import VanBanEvaluation

/// `vanban evaluate`: scores against a gold file.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Scores annotations against texts that were annotated by hand.",
    discussion: """
      Precision, recall and F1 by kind, of exact spans and of spans that overlap by half or more, and how often the \
      fields of overlapping pairs are right. Without PREDICTED the texts of the gold files are annotated anew.

      A gold file is JSON lines: {"id", "text", "annotations": [{"type", "start", "end", …}], "complete"?}, offsets in \
      Unicode scalars.

      EXAMPLES
        vanban evaluate
        vanban evaluate gold.jsonl records.jsonl --json
        vanban evaluate corpora/gold --errors role
      """)

  @Argument(help: "A gold file, or a folder of them.")
  var gold = "corpora/gold"

  @Argument(help: "Records, as written by annotate --format jsonl.")
  var predicted: String?

  @OptionGroup var own: LexiconOption

  @Flag(help: "Print the scores as JSON.")
  var json = false

  @Option(help: "List what was missed and what is too much of this kind.")
  var errors: AnnotationKind?

  func run() async throws {
    let status = try await reporting { () async throws(CommandFailure) in
      try await OutputFile.writing(to: nil, write)
    }
    if status != .success { throw status.exitCode }
  }

  private func write(to output: OutputFile) async throws(CommandFailure) -> ExitStatus {
    let evaluation = try await evaluation()
    for error in evaluation.errors where error.kind == errors { try output.writeText(error.line + "\n") }
    try output.writeText(json ? evaluation.json + "\n" : evaluation.report)
    return .success
  }

  private func evaluation() async throws(CommandFailure) -> Evaluation {
    let documents = try EvaluationFiles.read(GoldDocument.self, gold)
    let records = try await records(for: documents)
    return try EvaluationFiles.reporting { () throws(EvaluationError) in
      var evaluation = Evaluation()
      for document in documents { try evaluation.add(document, records[document.id]) }
      return evaluation
    }
  }

  private func records(for documents: [GoldDocument]) async throws(CommandFailure) -> [String: PredictedDocument] {
    let found: [PredictedDocument]
    if let predicted {
      found = try EvaluationFiles.read(PredictedDocument.self, predicted)
    } else {
      found = try await EvaluationFiles.annotate(documents, Annotator(lexicon: try own.load()))
    }
    return Dictionary(found.map { ($0.id, $0) }) { _, last in last }
  }
}

extension AnnotationKind: ExpressibleByArgument {
  /// Reads the kind's name, also with a hyphen: `legal-reference`.
  public init?(argument: String) {
    self.init(rawValue: String(argument.map { $0 == "-" ? "_" : $0 }))
  }
}
