/// Reads Vietnamese news and government text and gives back facts: who is named and in which role, which law is
/// cited, who must do what by when.
///
/// Immutable: make one and share it between tasks. It loads nothing from disk.
///
/// ```swift
/// let annotator = Annotator()
/// let document = annotator.annotate("Ông Lê An, Giám đốc Sở Y tế, yêu cầu các bệnh viện trực 24/24 giờ.")
/// for person in document.people { print(person.name, document.roles(of: person).map { document[$0.span] }) }
/// ```
public struct Annotator: Sendable {
  private let pipeline: ExtractionPipeline

  /// Makes an annotator with a lexicon, by default the one that ships with the library.
  public init(lexicon: Lexicon = .standard) {
    pipeline = ExtractionPipeline(lexicon: lexicon)
  }

  /// Annotates one text. Pure and linear in the length of the text.
  ///
  /// - Parameters:
  ///   - text: The text, as given by its source: it is never altered.
  ///   - publishedAt: The day of publication, from which deadlines without a year are told.
  public func annotate(_ text: String, publishedAt: CalendarDate? = nil) -> Document {
    pipeline.document(text, publishedAt: publishedAt)
  }
}
