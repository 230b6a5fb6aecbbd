extension OffsetMap {
  /// One changed run: a span of the original and what it became. Both are UTF-8 bytes; one of them may be empty.
  public struct Change: Hashable, Sendable {
    /// Where the run lies in the original text.
    public let original: Span
    /// Where it lies in the normalised text.
    public let normalized: Span
  }

  /// The changed runs in text order. Between them both texts agree byte for byte. Linear in the number of runs.
  public var changes: [Change] {
    runs.map { run in
      Change(
        original: Span(run.original.lowerBound, run.original.upperBound),
        normalized: Span(run.normalized.lowerBound, run.normalized.upperBound))
    }
  }
}
