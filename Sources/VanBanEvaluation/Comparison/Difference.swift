/// How a newer record of a text differs from an older one in one annotation.
public struct Difference: Sendable, Equatable {
  /// What became of the annotation.
  public enum Change: Sendable, Equatable {
    /// It is new.
    case gained
    /// It is gone.
    case lost
    /// Its bounds were others before.
    case moved(from: Range<Int>)
    /// The fields that say something else, sorted by name.
    case changed([FieldChange])
  }

  /// The kind of annotation.
  public let kind: AnnotationKind
  /// Where it lies, in Unicode scalars; where it lay, for one that is gone.
  public let range: Range<Int>
  /// What became of it.
  public let change: Change

  /// Describes one difference.
  public init(_ kind: AnnotationKind, _ range: Range<Int>, _ change: Change) {
    self.kind = kind
    self.range = range
    self.change = change
  }
}
