import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// The steps of the extraction in their order: legal references first, since the words about their subject demand
/// nothing; then dates, bodies, roles and people; directives last, since they speak of all of those.
package struct ExtractionPipeline: Sendable {
  private let normalizer: Normalizer
  private let lexicon: Lexicon
  private let extractors: [any Extractor]

  /// Assembles the steps.
  package init(lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
    normalizer = Normalizer()
    extractors = Self.steps
  }

  /// Reads a text. Linear in its length.
  package func document(_ text: String, publishedAt: CalendarDate?) -> Document {
    let segmented = SegmentedText(normalizer.normalize(text), lexicon: lexicon)
    var findings = Findings(Reading(segmented), publishedAt: publishedAt)
    for extractor in extractors { extractor.extract(into: &findings) }
    return Document(text: text, findings)
  }

  /// Every rule of every step, in the order of the steps.
  package static var rules: [Rule] { steps.flatMap { type(of: $0).rules } }

  /// The steps in the order in which they run.
  package static let steps: [any Extractor] = [
    LegalReferenceExtractor(), DateExtractor(), OrganizationExtractor(), RoleExtractor(), PersonExtractor(),
    PersonRelations(), PlaceExtractor(), OrganizationRelations(), DirectiveExtractor(),
  ]
}

extension Document {
  /// The findings as plain values.
  init(text: String, _ findings: Findings) {
    self.init(text: text, publishedAt: findings.publishedAt)
    sentences = findings.reading.text.sentences.map { findings.reading.span($0) }
    people = findings.people
    roles = findings.roles.map(\.value)
    organizations = findings.bodies
    places = findings.places
    legalReferences = findings.legalReferences.map(\.value)
    legalDocuments = findings.legalDocuments
    relations = findings.relations
    dates = findings.dates.map(\.value)
    directives = findings.directives.map(\.value)
    diagnostics = findings.diagnostics
  }
}
