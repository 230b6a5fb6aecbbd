/// Leads spans of a normalised text back to the original one after the other, in the order of the text.
///
/// Remembers where it stands between the changed runs, so that all spans of a text together cost time linear in their
/// number and that of the runs, instead of a search each.
///
/// ```swift
/// var cursor = OffsetCursor(normalized.map)
/// let spans = tokens.map { cursor.original($0) }
/// ```
@usableFromInline
package struct OffsetCursor {
  private let runs: [OffsetMap.Run]
  /// The first run that does not end before the last span.
  private var next = 0
  /// The part of the normalised text, free of changes, that the last span was followed by, and how far the original
  /// of that part is from it.
  @usableFromInline var clear = 0..<Int.max
  @usableFromInline var shift = 0

  /// Starts before the first span.
  package init(_ map: OffsetMap) {
    runs = map.runs
    if let first = runs.first { clear = 0..<Int(first.normalizedStart) }
  }

  /// What ``OffsetMap/original(_:)`` gives for a span that is not empty and starts no earlier than those asked for
  /// before. O(1) on average.
  @inlinable @inline(__always)
  package mutating func original(_ span: Span) -> Span {
    if span.start >= clear.lowerBound, span.end <= clear.upperBound {
      return Span(unchecked: span.start &+ shift, span.end &+ shift)
    }
    return advance(to: span)
  }

  @usableFromInline
  mutating func advance(to span: Span) -> Span {
    while next < runs.count, runs[next].normalizedEnd < span.start { next += 1 }
    var following = next
    while following < runs.count, runs[following].normalizedStart <= span.start { following += 1 }
    let start = start(span.start, behind: following)
    var last = next
    while last < runs.count, runs[last].normalizedEnd < span.end { last += 1 }
    let end = end(span.end, at: last)
    while last < runs.count, runs[last].normalizedStart < span.end { last += 1 }
    rest(before: last)
    return Span(start, max(start, end))
  }

  /// The start of a span goes behind what was deleted before it.
  private func start(_ offset: Int, behind following: Int) -> Int {
    guard following > 0 else { return offset }
    let run = runs[following - 1]
    let past = offset - Int(run.normalizedEnd)
    return past < 0 ? Int(run.originalStart) : Int(run.originalEnd) + past
  }

  /// The end of a span stays before what was deleted behind it.
  private func end(_ offset: Int, at index: Int) -> Int {
    if index < runs.count, runs[index].normalizedStart < offset { return Int(runs[index].originalEnd) }
    guard index > 0 else { return offset }
    return Int(runs[index - 1].originalEnd) + offset - Int(runs[index - 1].normalizedEnd)
  }

  /// Takes the part before a run for what comes next.
  private mutating func rest(before run: Int) {
    let end = run < runs.count ? Int(runs[run].normalizedStart) : .max
    let start = run > 0 ? Int(runs[run - 1].normalizedEnd) : 0
    clear = start..<max(start, end)
    shift = run > 0 ? Int(runs[run - 1].originalEnd) - start : 0
  }
}

extension Span {
  /// A span whose ends are known to be in order.
  @inlinable @inline(__always)
  package init(unchecked start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}
