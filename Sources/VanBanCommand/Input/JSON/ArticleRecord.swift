import VanBan

/// One line of a file of JSON lines: `{"id", "text", "publishedAt"?}`. Other members are passed over.
struct ArticleRecord {
  /// The record's own id, where it has one.
  private(set) var id: String?
  /// The text.
  private(set) var text = ""
  /// The day of publication, where it is given.
  private(set) var publishedAt: CalendarDate?
  /// The byte offsets of lone surrogates that were replaced.
  private(set) var replacements: [Int] = []

  /// Reads a line. Linear.
  ///
  /// - Parameter lossy: put U+FFFD for a lone surrogate, which no text can hold, rather than throw.
  init(_ line: String, lossy: Bool = false) throws(RecordError) {
    var cursor = JSONCursor(Array(line.utf8), lossy: lossy)
    var members: [String: JSONScalar] = [:]
    try cursor.readObject { (name, cursor) throws(RecordError) in
      if Self.names.contains(name) { members[name] = try cursor.readScalar() } else { try cursor.skipValue() }
    }
    try cursor.expectEnd()
    replacements = cursor.replacements
    try take(members)
  }

  private static let names: Set<String> = ["id", "text", "publishedAt"]

  private mutating func take(_ members: [String: JSONScalar]) throws(RecordError) {
    guard case .string(let text)? = members["text"] else {
      throw RecordError("expected a member \"text\" with the document's text as a string")
    }
    self.text = text
    switch members["id"] ?? .null {
    case .string(let id), .number(let id): self.id = id
    case .null: break
    case .other: throw RecordError("expected \"id\" as a string or a number")
    }
    publishedAt = try Self.day(members["publishedAt"] ?? .null)
  }

  /// The day of an ISO 8601 date or time.
  private static func day(_ value: JSONScalar) throws(RecordError) -> CalendarDate? {
    switch value {
    case .null: return nil
    case .string(let text):
      let day = text.prefix { $0 != "T" && $0 != " " }
      if let date = CalendarDate(iso: String(day)), date.isComplete { return date }
      throw RecordError("expected \"publishedAt\" as YYYY-MM-DD, found \"\(text.prefix(40))\"")
    default: throw RecordError("expected \"publishedAt\" as a string YYYY-MM-DD")
    }
  }
}

/// Why a line is no record.
struct RecordError: Error, Equatable, CustomStringConvertible {
  /// What was expected, and what was found where.
  let description: String

  init(_ description: String) { self.description = description }

  /// Tells of a place in the line: its byte, from 1.
  init(_ description: String, at offset: Int) { self.description = "column \(offset + 1): \(description)" }
}
