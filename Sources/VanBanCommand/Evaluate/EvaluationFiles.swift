import FoundationEssentials
import VanBan
import VanBanEvaluation

/// Brings gold and predicted documents into memory.
enum EvaluationFiles {
  /// Reads the files of JSON lines that a path means.
  static func read<Value: Decodable>(_ type: Value.Type, _ path: String) throws(CommandFailure) -> [Value] {
    var values: [Value] = []
    for found in InputPaths().find([path]) {
      switch found {
      case .nothing(let message): throw CommandFailure(message: message, status: .noInput)
      case .file(let file): values += try decode(type, file.path)
      }
    }
    return values
  }

  /// Annotates the gold texts themselves. The records are what is compared, as they would be written.
  static func annotate(_ documents: [GoldDocument], _ annotator: Annotator) async throws(CommandFailure)
    -> [PredictedDocument]
  {
    let writer = RecordWriter()
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    let records = OrderedConcurrentMap(documents, maxConcurrentTasks: jobs) { document in
      let annotated = annotator.annotate(document.text, publishedAt: document.publishedAt)
      return (id: document.id, bytes: Array(writer.record(annotated, id: document.id).utf8))
    }
    var result: [PredictedDocument] = []
    for await record in records {
      result += try reporting { () throws(EvaluationError) in
        try JSONLines.decode(PredictedDocument.self, from: record.bytes, name: record.id)
      }
    }
    return result
  }

  /// Gives an error of the evaluation as a failure of the command.
  static func reporting<Result>(_ work: () throws(EvaluationError) -> Result) throws(CommandFailure) -> Result {
    do throws(EvaluationError) {
      return try work()
    } catch {
      throw CommandFailure(message: error.description, status: .badData)
    }
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ path: String) throws(CommandFailure) -> [Value] {
    let bytes: [UInt8]
    do {
      let file = try path == "-" ? FileDescriptor.standardInput : .reading(path)
      bytes = try file.readAll()
    } catch {
      throw CommandFailure(message: "\(error)", status: .noInput)
    }
    return try reporting { () throws(EvaluationError) in try JSONLines.decode(type, from: bytes, name: path) }
  }
}
