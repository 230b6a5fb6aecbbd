/// How much a batch of documents held.
public struct RecordTotals: Sendable, Equatable {
  /// The number of documents.
  public var documents = 0
  /// The number of people, each counted once a document.
  public var people = 0
  /// The number of mentions of roles.
  public var roles = 0
  /// The number of bodies and groups of bodies, each counted once a document.
  public var organizations = 0
  /// The number of places, each counted once a document.
  public var places = 0
  /// The number of legal references.
  public var legalReferences = 0
  /// The number of dates.
  public var dates = 0
  /// The number of directives.
  public var directives = 0

  /// The totals of no document at all.
  public init() {}

  /// The totals of one document.
  public init(_ document: Document) {
    documents = 1
    people = document.people.count
    roles = document.roles.count
    organizations = document.organizations.count
    places = document.places.count
    legalReferences = document.legalReferences.count
    dates = document.dates.count
    directives = document.directives.count
  }

  /// Adds other totals.
  public static func += (left: inout Self, right: Self) {
    left.documents += right.documents
    left.people += right.people
    left.roles += right.roles
    left.organizations += right.organizations
    left.places += right.places
    left.legalReferences += right.legalReferences
    left.dates += right.dates
    left.directives += right.directives
  }

  /// The count of a kind.
  public subscript(kind: RecordKind) -> Int {
    switch kind {
    case .people: people
    case .roles: roles
    case .organizations: organizations
    case .places: places
    case .legalReferences: legalReferences
    case .dates: dates
    case .directives: directives
    }
  }

  /// The counts as words: `3 documents: 5 people, 9 roles`.
  public func description(of kinds: Set<RecordKind>) -> String {
    let counts = RecordKind.allCases.filter(kinds.contains).map { $0.counted(self[$0]) }
    let head = documents == 1 ? "1 document" : "\(documents) documents"
    return counts.isEmpty ? head : head + ": " + counts.joined(separator: ", ")
  }
}
