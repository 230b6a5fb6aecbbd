/// What a batch is made of: a text and what is known about it. Conform to it to pass values of your own through a batch.
public protocol AnnotationSource: Sendable {
  /// The text to annotate.
  var text: String { get }
  /// The day of publication, where known.
  var publishedAt: CalendarDate? { get }
}

/// A text with its id and its day of publication.
public struct Article: AnnotationSource, Hashable {
  /// What the text is called: a file's name without extension, or the id of a record.
  public var id: String
  /// The text to annotate.
  public var text: String
  /// The day of publication, from which deadlines without a year are told.
  public var publishedAt: CalendarDate?

  /// Makes an article.
  public init(id: String, text: String, publishedAt: CalendarDate? = nil) {
    self.id = id
    self.text = text
    self.publishedAt = publishedAt
  }
}

extension String: AnnotationSource {
  /// The string itself.
  public var text: String { self }
  /// A bare string has no day of publication.
  public var publishedAt: CalendarDate? { nil }
}
