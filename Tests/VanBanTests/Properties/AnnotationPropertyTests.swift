import Foundation
import Testing
import VanBan

/// What holds for the annotations of every article, whatever it says.
@Suite struct AnnotationPropertyTests {
  private let annotator = Annotator()
  private let publishedAt = CalendarDate(year: 2025, month: 9, day: 8)

  /// Every span of a document, with what it marks.
  private func marks(_ document: Document) -> [(kind: String, span: Span)] {
    document.people.flatMap { person in person.mentions.map { ("person \(person.id.number)", $0.span) } }
      + document.roles.map { ("role \($0.holder?.number ?? 0)", $0.span) }
      + document.legalReferences.map { ("reference \($0.number ?? "") \($0.provisions)", $0.span) }
      + document.dates.map { ("date \($0.date)", $0.span) }
      + document.directives.map { ("directive \($0.polarity) \($0.force)", $0.span) }
      + document.directives.flatMap { directive in directive.addressees.map { ("addressee", $0) } }
  }

  /// The marks as kind and composed words.
  private func words(_ document: Document) -> [String] {
    marks(document).map { "\($0.kind): \(document[$0.span].precomposedStringWithCanonicalMapping)" }
  }

  @Test func articlesHoldEveryKind() throws {
    let documents = try Articles.all().map { annotator.annotate($0.text, publishedAt: publishedAt) }
    #expect(documents.count >= 40)
    #expect(documents.allSatisfy { !marks($0).isEmpty })
  }

  @Test func annotatingTwiceGivesTheSame() throws {
    for (name, text) in try Articles.all() {
      let first = annotator.annotate(text, publishedAt: publishedAt)
      #expect(annotator.annotate(text, publishedAt: publishedAt) == first, "\(name)")
    }
  }

  @Test func decomposedTextIsReadAlike() throws {
    for (name, text) in try Articles.all() {
      let composed = text.precomposedStringWithCanonicalMapping
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(Array(decomposed.utf8) != Array(composed.utf8), "\(name) has marks")
      #expect(words(annotator.annotate(decomposed)) == words(annotator.annotate(composed)), "\(name)")
    }
  }

  @Test func windowsLineEndsChangeNothing() throws {
    for (name, text) in try Articles.all() {
      let unix = words(annotator.annotate(text))
      let windows = words(annotator.annotate(text.replacingOccurrences(of: "\n", with: "\r\n")))
      #expect(windows.map { $0.replacingOccurrences(of: "\r\n", with: "\n") } == unix, "\(name)")
    }
  }

  @Test func spansLieInTheTextAndHoldNoOuterSpace() throws {
    for (name, text) in try Articles.all() {
      for mark in marks(annotator.annotate(text)) {
        let found = text[mark.span]
        #expect(!found.isEmpty && found.utf8.count == mark.span.length, "\(name) \(mark.span)")
        #expect(String(found) == found.trimmingCharacters(in: .whitespacesAndNewlines), "\(name) \(mark.span)")
      }
    }
  }
}
