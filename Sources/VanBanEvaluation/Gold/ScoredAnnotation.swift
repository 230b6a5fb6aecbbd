/// One annotation, marked by hand or predicted, in the shape in which both are compared.
public struct ScoredAnnotation: Sendable, Equatable {
  /// What it is; kinds that are not scored are kept apart by their name.
  public var kind: String
  /// Where it lies, in Unicode scalars.
  public var range: Range<Int>
  /// Ranges that are as good.
  public var alternatives: [Range<Int>] = []
  /// Whether finding it neither gains nor costs.
  public var isOptional = false
  /// Its fields; empty ones are absent.
  public var fields: [String: FieldValue] = [:]

  /// Makes an annotation.
  public init(
    kind: String, range: Range<Int>, alternatives: [Range<Int>] = [], isOptional: Bool = false,
    fields: [String: FieldValue] = [:]
  ) {
    self.kind = kind
    self.range = range
    self.alternatives = alternatives
    self.isOptional = isOptional
    self.fields = fields
  }
}

extension ScoredAnnotation: Decodable {
  /// Reads an annotation of a gold file; members that are no field of its kind are passed over.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: MemberName.self)
    kind = try members.decode(String.self, forKey: "type")
    range = try Self.range(members.decode(Int.self, forKey: "start"), members.decode(Int.self, forKey: "end"), decoder)
    isOptional = try members.decodeIfPresent(Bool.self, forKey: "optional") ?? false
    let others = try members.decodeIfPresent([[Int]].self, forKey: "alt") ?? []
    alternatives = try others.map { try Self.range($0.first ?? -1, $0.last ?? -1, decoder) }
    for name in AnnotationKind(rawValue: kind)?.fields ?? [] {
      fields[name] = try members.decodeIfPresent(FieldValue.self, forKey: MemberName(stringLiteral: name))
    }
  }

  private static func range(_ start: Int, _ end: Int, _ decoder: any Decoder) throws -> Range<Int> {
    guard 0 <= start, start <= end else {
      let message = "expected 0 <= start <= end, found \(start) and \(end)"
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: message))
    }
    return start..<end
  }
}

/// Any name of a member.
struct MemberName: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringLiteral value: String) { stringValue = value }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
