/// The kinds of annotations that are scored.
public enum AnnotationKind: String, CaseIterable, Sendable, Codable {
  /// One mention of a person.
  case person
  /// One mention of a role.
  case role
  /// One legal reference.
  case legalReference = "legal_reference"
  /// One directive.
  case directive

  /// The fields that are compared, in the order in which they are reported.
  public var fields: [String] {
    switch self {
    case .person: ["name"]
    case .role: ["holder"]
    case .legalReference: ["doc_type", "number", "date", "issuer", "provisions", "title", "year"]
    case .directive: ["issuer", "addressee", "deadline", "deadline_iso", "polarity"]
    }
  }
}
