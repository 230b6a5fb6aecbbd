/// What the offsets of a record count.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Unicode scalars, as in Python strings: the default of records.
  case scalar
  /// UTF-8 bytes, as in this library, Rust and Go.
  case utf8
  /// UTF-16 code units, as in JavaScript, Java and C#.
  case utf16
}
