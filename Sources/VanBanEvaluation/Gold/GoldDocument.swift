import VanBan

/// One text whose facts were marked by hand.
public struct GoldDocument: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// The text; offsets count its Unicode scalars.
  public var text: String
  /// The day of publication, where given.
  public var publishedAt: CalendarDate?
  /// What was marked.
  public var annotations: [ScoredAnnotation]
  /// The kinds of which every mention is marked: only these are scored.
  public var complete: [AnnotationKind]

  /// Makes a document.
  public init(
    id: String, text: String, publishedAt: CalendarDate? = nil, annotations: [ScoredAnnotation],
    complete: [AnnotationKind] = AnnotationKind.allCases
  ) {
    self.id = id
    self.text = text
    self.publishedAt = publishedAt
    self.annotations = annotations
    self.complete = complete
  }
}

extension GoldDocument: Decodable {
  private enum Members: String, CodingKey { case id, text, publishedAt, annotations, complete }

  /// Reads a line of a gold file; where `complete` is absent, every kind is.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Members.self)
    id = try members.decode(String.self, forKey: .id)
    text = try members.decode(String.self, forKey: .text)
    publishedAt = try members.decodeIfPresent(String.self, forKey: .publishedAt).flatMap { CalendarDate(iso: $0) }
    annotations = try members.decode([ScoredAnnotation].self, forKey: .annotations)
    let names = try members.decodeIfPresent([String].self, forKey: .complete)
    complete = names?.compactMap(AnnotationKind.init) ?? AnnotationKind.allCases
  }
}
