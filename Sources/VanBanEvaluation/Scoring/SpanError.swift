import VanBan

/// An annotation that was missed, or found without being there.
public struct SpanError: Sendable, Equatable {
  /// What is wrong.
  public enum Fault: String, Sendable {
    /// Marked, and not found with these bounds.
    case missed = "MISSED"
    /// Found, and not marked with these bounds.
    case extra = "EXTRA"
  }

  /// The document's id.
  public let document: String
  /// The kind of annotation.
  public let kind: AnnotationKind
  /// What is wrong.
  public let fault: Fault
  /// Where it starts, in Unicode scalars.
  public let start: Int
  /// Its words, line ends shown as `⏎`.
  public let words: String

  /// The error as a line: document, fault, start and words, parted by tabs.
  public var line: String { "\(document)\t\(fault.rawValue)\t\(start)\t\(words)" }

  /// The errors of a kind in one document: first what was missed, then what is too much.
  static func all(
    _ gold: [ScoredAnnotation], _ predicted: [ScoredAnnotation], _ pairs: [Pairing.Pair], _ kind: AnnotationKind,
    in document: GoldDocument
  ) -> [SpanError] {
    let right = pairs.filter { $0.score == 1 || gold[$0.gold].isOptional }
    let (found, taken) = (Set(right.map(\.gold)), Set(right.map(\.predicted)))
    let missed = gold.indices.filter { !found.contains($0) && !gold[$0].isOptional }.map { gold[$0] }
    let extra = predicted.indices.filter { !taken.contains($0) }.map { predicted[$0] }
    let converter = OffsetConverter(document.text, unit: .scalar)
    let error = { (annotation: ScoredAnnotation, fault: Fault) in
      SpanError(
        document: document.id, kind: kind, fault: fault, start: annotation.range.lowerBound,
        words: words(document.text[converter.span(of: annotation.range)]))
    }
    return missed.map { error($0, .missed) } + extra.map { error($0, .extra) }
  }

  private static func words(_ text: Substring) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? "⏎" : $0 }))
  }
}
