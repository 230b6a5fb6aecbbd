/// A value of JSON as far as a record needs it.
enum JSONScalar: Equatable {
  /// A string, its escapes resolved.
  case string(String)
  /// A number as written.
  case number(String)
  /// No value.
  case null
  /// Anything else.
  case other
}
