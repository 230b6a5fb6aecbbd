/// A value that an extractor found, with the tokens that it covers.
package struct Found<Value: Sendable>: Sendable {
  /// The tokens covered.
  package var tokens: Range<Int>
  /// What was found.
  package var value: Value

  /// Joins a value and its tokens.
  package init(_ tokens: Range<Int>, _ value: Value) {
    self.tokens = tokens
    self.value = value
  }
}

/// What the extractors have found so far, in text order within each kind. Ids count from 1 in that order.
package struct Findings {
  /// The text and the layers over its tokens.
  package let reading: Reading
  /// The date of publication, where given: the reference of deadlines and years.
  package let publishedAt: CalendarDate?
  /// The day of writing: that of publication, or the one at the head of an official paper.
  package var writtenOn: CalendarDate?
  /// Where names of bodies, roles, people and places may begin.
  private(set) lazy var nameStarts = NameStarts(reading)
  /// Legal references.
  package var legalReferences: [Found<LegalReference>] = []
  /// The documents that they mean.
  package var legalDocuments: [LegalDocument] = []
  /// What those do to each other.
  package var relations: [DocumentRelation] = []
  /// Dates.
  package var dates: [Found<DateMention>] = []
  /// Names of bodies and groups of bodies.
  package var organizations: [Found<Evidence>] = []
  /// The bodies, once their mentions are joined.
  package var bodies: [Organization] = []
  /// Mentions of places.
  package var placeMentions: [PlaceReading] = []
  /// For each mention of a place the place that it names.
  package var placeLinks: [Place.ID] = []
  /// The places.
  package var places: [Place] = []
  /// Mentions of people before they are joined into people.
  package var mentions: [Found<Person.Mention>] = []
  /// The people, once mentions are joined.
  package var people: [Person] = []
  /// For each mention the person that it names.
  package var mentionLinks: [Person.ID] = []
  /// Roles.
  package var roles: [Found<Role>] = []
  /// For each role how it was read.
  package var roleReadings: [RoleReading] = []
  /// Directives.
  package var directives: [Found<Directive>] = []
  /// What was seen and not decided.
  package var diagnostics: [Diagnostic] = []

  /// Starts with nothing found.
  package init(_ reading: Reading, publishedAt: CalendarDate?) {
    self.reading = reading
    self.publishedAt = publishedAt
  }
}
