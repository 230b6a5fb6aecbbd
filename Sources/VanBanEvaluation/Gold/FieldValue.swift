/// What an annotation says in one field.
public enum FieldValue: Sendable, Equatable {
  /// Words or a number, as text.
  case text(String)
  /// A list, or several candidates of which one is enough.
  case list([String])

  /// Whether there is nothing to compare.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let list): list.isEmpty
    }
  }

  /// The candidates.
  var candidates: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list
    }
  }
}

extension FieldValue: Decodable {
  /// Reads a string, a number or a list of strings.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let list = try? container.decode([String].self) {
      self = .list(list)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}
