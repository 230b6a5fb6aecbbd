import VanBan

/// One record, in the shape in which it is compared with a ``GoldDocument``.
public struct PredictedDocument: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// The text.
  public var text: String
  /// What was found, in Unicode scalars.
  public var annotations: [ScoredAnnotation]

  /// Makes a document.
  public init(id: String, text: String, annotations: [ScoredAnnotation]) {
    self.id = id
    self.text = text
    self.annotations = annotations
  }
}

extension PredictedDocument: Decodable {
  /// Reads a line of `vanban annotate --format jsonl`, whatever its unit of offsets.
  public init(from decoder: any Decoder) throws {
    let record = try AnnotationRecord(from: decoder)
    self.init(id: record.id, text: record.text, annotations: try record.annotations(decoder))
  }
}
