import VanBanText

@testable import VanBanExtraction

/// Reads texts with the whole pipeline, for the tests of directives.
enum DirectiveReading {
  private static let pipeline = ExtractionPipeline()

  /// The document of a text.
  static func document(_ text: String) -> Document { pipeline.document(text, publishedAt: nil) }

  /// The words of every directive found in a text.
  static func actions(_ text: String) -> [String] {
    document(text).directives.map { String(text[$0.span]) }
  }
}
