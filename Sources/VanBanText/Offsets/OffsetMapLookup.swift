extension OffsetMap {
  /// The original bytes of a span of the normalised text. O(log n) in the number of changed runs.
  ///
  /// A span that touches a changed run covers the whole of it: a composed character gives all of its decomposed
  /// ones. What was deleted at either border belongs to no span: of `a`, ZWSP, `b` the span of `a` ends before the
  /// ZWSP and that of `b` starts behind it.
  public func original(_ span: Span) -> Span {
    isIdentity ? span : map(span, from: \.normalized, to: \.original)
  }

  /// The normalised bytes of a span of the original text. O(log n) in the number of changed runs.
  ///
  /// A span that lies within deleted text gives an empty span where that text was.
  public func normalized(_ span: Span) -> Span {
    isIdentity ? span : map(span, from: \.original, to: \.normalized)
  }

  private typealias Side = (Run) -> Range<Int>

  private func map(_ span: Span, from source: Side, to target: Side) -> Span {
    let following = runs.partitioningIndex { source($0).lowerBound > span.start }
    let start = mapStart(span.start, before: following, from: source, to: target)
    // Most spans lie between two runs: one search is enough for both of their ends.
    let isClear =
      !span.isEmpty && (following == 0 || source(runs[following - 1]).upperBound <= span.start)
      && (following == runs.count || source(runs[following]).lowerBound >= span.end)
    if isClear { return Span(start, start + span.length) }
    return Span(start, max(start, mapEnd(span.end, from: source, to: target)))
  }

  /// The start of a span goes behind what was deleted before it.
  private func mapStart(_ offset: Int, before following: Int, from source: Side, to target: Side) -> Int {
    guard following > 0 else { return offset }
    let run = runs[following - 1]
    let past = offset - source(run).upperBound
    return past < 0 ? target(run).lowerBound : target(run).upperBound + past
  }

  /// The end of a span stays before what was deleted behind it.
  private func mapEnd(_ offset: Int, from source: Side, to target: Side) -> Int {
    let index = runs.partitioningIndex { source($0).upperBound >= offset }
    if index < runs.count, source(runs[index]).lowerBound < offset { return target(runs[index]).upperBound }
    guard index > 0 else { return offset }
    let run = runs[index - 1]
    return target(run).upperBound + offset - source(run).upperBound
  }
}

extension OffsetMap.Run {
  var original: Range<Int> { Int(originalStart)..<Int(originalEnd) }
  var normalized: Range<Int> { Int(normalizedStart)..<Int(normalizedEnd) }
}

extension Array {
  /// The first index at which `predicate` holds, where it holds for all later elements too. O(log n).
  package func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
