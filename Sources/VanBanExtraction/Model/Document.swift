import VanBanText

/// What the library read in one text: plain values, joined by ids.
///
/// Pure: the same text and date of publication always give the same document. Every span lies in `text`.
public struct Document: Sendable, Equatable {
  /// The text as given, unchanged.
  public var text: String
  /// The date of publication that was passed in.
  public var publishedAt: CalendarDate?
  /// The sentences.
  public var sentences: [Span] = []
  /// The people, by first mention.
  public var people: [Person] = []
  /// Every mention of a role, in text order.
  public var roles: [Role] = []
  /// The bodies, by first mention.
  public var organizations: [Organization] = []
  /// The places, by first mention.
  public var places: [Place] = []
  /// Every legal reference, in text order.
  public var legalReferences: [LegalReference] = []
  /// The documents that the references mean.
  public var legalDocuments: [LegalDocument] = []
  /// What those documents do to each other.
  public var relations: [DocumentRelation] = []
  /// The dates, in text order.
  public var dates: [DateMention] = []
  /// The directives, in text order.
  public var directives: [Directive] = []
  /// What was seen and not decided.
  public var diagnostics: [Diagnostic] = []

  /// Makes the document of a text in which nothing was found.
  public init(text: String, publishedAt: CalendarDate? = nil) {
    self.text = text
    self.publishedAt = publishedAt
  }

  /// The words under a span. O(1).
  public subscript(span: Span) -> Substring { text[span] }

  /// The person with an id. O(1).
  public func person(_ id: Person.ID) -> Person { people[id.number - 1] }

  /// The role with an id. O(1).
  public func role(_ id: Role.ID) -> Role { roles[id.number - 1] }

  /// The body with an id. O(1).
  public func organization(_ id: Organization.ID) -> Organization { organizations[id.number - 1] }

  /// The place with an id. O(1).
  public func place(_ id: Place.ID) -> Place { places[id.number - 1] }

  /// The roles that a person holds, in text order.
  public func roles(of person: Person) -> [Role] { person.roles.map(role) }
}
