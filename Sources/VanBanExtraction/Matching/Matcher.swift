/// Applies programs to a reading.
package struct Matcher: ~Copyable {
  /// What was captured: label and tokens.
  package typealias Part = (label: String, tokens: Range<Int>)

  private let bounds: Bounds

  /// Matches within the tokens before `limit`, by default to the end of the text.
  package init(_ reading: Reading, limit: Int? = nil) {
    let captures = reading.spareCaptures ?? Captures()
    reading.spareCaptures = nil
    bounds = Bounds(reading, limit: min(limit ?? reading.count, reading.count), captures)
  }

  /// Leaves the memory of the captures to the next matcher of the reading: most matches fail, and each would allocate.
  deinit { bounds.reading.spareCaptures = bounds.captures }

  /// Where a match that starts at a token ends, or `nil`. Captures of an earlier match are forgotten.
  package mutating func match(_ program: Program, at token: Int) -> Int? {
    bounds.captures.forget(to: 0)
    let end = program.end(program.root, from: token, bounds)
    return end == Program.nowhere ? nil : end
  }

  /// The parts that the last match of a program captured.
  package func parts(of program: Program) -> [Part] {
    (0..<bounds.captures.count).map { place in
      let capture = bounds.captures[place]
      return (program.labels[Int(capture.label)], capture.start..<capture.end)
    }
  }
}
