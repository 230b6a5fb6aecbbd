/// Which body or place the words under a span name, so that roles, issuers and addressees can point to them.
struct NamedSpans {
  private let organizations: [Span: Organization.ID]
  private let places: [Span: Place.ID]

  /// Indexes the mentions of a document. Linear in them.
  init(_ document: Document) {
    organizations = Dictionary(
      document.organizations.flatMap { body in body.mentions.map { ($0.span, body.id) } },
      uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      document.places.flatMap { place in place.mentions.map { ($0.span, place.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The body that the words under a span name as a whole. O(1).
  func organization(_ span: Span?) -> Organization.ID? { span.flatMap { organizations[$0] } }

  /// The place that the words under a span name as a whole. O(1).
  func place(_ span: Span?) -> Place.ID? { span.flatMap { places[$0] } }
}
