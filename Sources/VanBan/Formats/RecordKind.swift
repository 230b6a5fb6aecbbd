/// The kinds of facts that a record can hold.
public enum RecordKind: String, CaseIterable, Sendable {
  /// People and their mentions.
  case people
  /// Roles and who holds them.
  case roles
  /// Bodies and groups of bodies.
  case organizations
  /// Administrative units, regions, countries and foreign cities.
  case places
  /// Legal references, the documents that they mean, and what those do to each other.
  case legalReferences = "legal-references"
  /// Dates.
  case dates
  /// Directives.
  case directives
}

extension Set<RecordKind> {
  /// Every kind.
  public static var all: Self { Set(RecordKind.allCases) }
}

extension RecordKind {
  /// The kind as a heading.
  package var label: String {
    switch self {
    case .people: "People"
    case .roles: "Roles"
    case .organizations: "Organizations"
    case .places: "Places"
    case .legalReferences: "Legal references"
    case .dates: "Dates"
    case .directives: "Directives"
    }
  }

  /// So many of the kind, as words: `1 person`, `2 people`.
  package func counted(_ count: Int) -> String { "\(count) \(count == 1 ? singular : label.lowercased())" }

  private var singular: String {
    switch self {
    case .people: "person"
    case .roles: "role"
    case .organizations: "organization"
    case .places: "place"
    case .legalReferences: "legal reference"
    case .dates: "date"
    case .directives: "directive"
    }
  }
}
