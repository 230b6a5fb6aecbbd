/// A field of an annotation that says something else than before.
public struct FieldChange: Sendable, Equatable {
  /// The name of the field.
  public let name: String
  /// What it said; `nil` for nothing.
  public let old: FieldValue?
  /// What it says; `nil` for nothing.
  public let new: FieldValue?

  /// Describes one change.
  public init(_ name: String, from old: FieldValue?, to new: FieldValue?) {
    self.name = name
    self.old = old
    self.new = new
  }

  /// `holder: – → Lê An`.
  var line: String { "\(name): \(Self.words(old)) → \(Self.words(new))" }

  private static func words(_ value: FieldValue?) -> String {
    value.map { $0.candidates.joined(separator: "; ") } ?? "–"
  }
}
