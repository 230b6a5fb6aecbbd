/// A half-open range of UTF-8 byte offsets into the original text of a document.
///
/// Every public position of the library is a `Span` over the text as it was given, never over a normalised copy.
/// Use ``OffsetConverter`` to turn it into Unicode scalars or UTF-16 code units.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte; never less than `start`.
  public var end: Int

  /// Makes the span `start..<end`. It is a programming error if `end` lies before `start`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span ends before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  public var length: Int { end - start }

  /// Whether the span covers no byte.
  public var isEmpty: Bool { start == end }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: Comparable {
  /// Orders by start; of two that start together the longer comes first, so that an outer span precedes its inner ones.
  public static func < (left: Span, right: Span) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}

extension Span: CustomStringConvertible {
  /// The span as `12..<34`.
  public var description: String { "\(start)..<\(end)" }
}

extension String {
  /// The text under a span. O(1) for native strings.
  ///
  /// The span must lie inside the string and on scalar boundaries, as every span that the library gives does.
  public subscript(span: Span) -> Substring {
    let lower = utf8.index(utf8.startIndex, offsetBy: span.start)
    return self[lower..<utf8.index(lower, offsetBy: span.length)]
  }
}
