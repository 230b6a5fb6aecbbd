import VanBanLexicon
import VanBanSegmentation

/// Applies patterns to a reading.
package struct Matcher {
  /// What was captured: label and tokens.
  package typealias Part = (label: String, tokens: Range<Int>)

  private let reading: Reading
  private let limit: Int
  /// The parts captured by the last match.
  package private(set) var parts: [Part] = []

  /// Matches within the tokens before `limit`, by default to the end of the text.
  package init(_ reading: Reading, limit: Int? = nil) {
    self.reading = reading
    self.limit = min(limit ?? reading.count, reading.count)
  }

  /// Where a match that starts at a token ends, or `nil`. Captures of an earlier match are forgotten.
  package mutating func match(_ pattern: Pattern, at token: Int) -> Int? {
    parts.removeAll(keepingCapacity: true)
    return end(of: pattern, from: token)
  }

  private mutating func end(of pattern: Pattern, from start: Int) -> Int? {
    switch pattern {
    case .all(let patterns): return endOfAll(patterns, from: start)
    case .first(let patterns): return endOfFirst(patterns, from: start)
    case .repeated(let pattern, let times): return endOfRepeated(pattern, times, from: start)
    case .capture(let label, let pattern): return endOfCapture(label, pattern, from: start)
    case .ahead(let pattern): return undone { $0.end(of: pattern, from: start) } != nil ? start : nil
    case .notAhead(let pattern): return undone { $0.end(of: pattern, from: start) } == nil ? start : nil
    default: return start < limit ? endOfAtom(pattern, from: start) : nil
    }
  }

  private func endOfAtom(_ pattern: Pattern, from start: Int) -> Int? {
    let next = start + 1
    switch pattern {
    case .key(let key): return reading.key(start) == key ? next : nil
    case .anyKey(let keys): return keys.contains(reading.key(start)) ? next : nil
    case .kind(let kind): return reading.kind(start) == kind ? next : nil
    case .shape(let shape): return reading.shape(start).isSuperset(of: shape) ? next : nil
    case .plain(let shape): return reading.shape(start).isDisjoint(with: shape) ? next : nil
    case .outside(let layers): return reading.layers.layers(at: start).isDisjoint(with: layers) ? next : nil
    case .test(let holds): return holds(reading, start) ? next : nil
    case .scan(let read): return within(read(reading, start, limit))
    case .phrase(let table): return within(reading.text.phrases.longest(table, at: start).map { start + $0.length })
    case .rows(let table, let rows):
      return within(reading.text.phrases.longest(table, in: rows, at: start).map { start + $0.length })
    case .annotation(let layer): return within(reading.layers.end(of: layer, startingAt: start))
    default: return nil
    }
  }

  private func within(_ end: Int?) -> Int? { end.flatMap { $0 <= limit ? $0 : nil } }

  private mutating func endOfAll(_ patterns: [Pattern], from start: Int) -> Int? {
    let kept = parts.count
    var at = start
    for pattern in patterns {
      guard let end = end(of: pattern, from: at) else {
        parts.removeSubrange(kept...)
        return nil
      }
      at = end
    }
    return at
  }

  private mutating func endOfFirst(_ patterns: [Pattern], from start: Int) -> Int? {
    for pattern in patterns {
      if let end = end(of: pattern, from: start) { return end }
    }
    return nil
  }

  private mutating func endOfRepeated(_ pattern: Pattern, _ times: ClosedRange<Int>, from start: Int) -> Int? {
    let kept = parts.count
    var at = start
    var count = 0
    while count < times.upperBound, let end = end(of: pattern, from: at), end > at {
      at = end
      count += 1
    }
    if count >= times.lowerBound { return at }
    parts.removeSubrange(kept...)
    return nil
  }

  private mutating func endOfCapture(_ label: String, _ pattern: Pattern, from start: Int) -> Int? {
    let slot = parts.count
    parts.append((label, start..<start))
    guard let end = end(of: pattern, from: start) else {
      parts.removeSubrange(slot...)
      return nil
    }
    parts[slot].tokens = start..<end
    return end
  }

  /// Looks without capturing.
  private mutating func undone(_ look: (inout Matcher) -> Int?) -> Int? {
    let kept = parts.count
    let end = look(&self)
    parts.removeSubrange(kept...)
    return end
  }
}
