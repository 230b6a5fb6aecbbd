/// Applies programs to a reading.
package struct Matcher {
  /// What was captured: label and tokens.
  package typealias Part = (label: String, tokens: Range<Int>)

  private let reading: Reading
  private let limit: Int
  private var captures: [Capture] = []

  /// Matches within the tokens before `limit`, by default to the end of the text.
  package init(_ reading: Reading, limit: Int? = nil) {
    self.reading = reading
    self.limit = min(limit ?? reading.count, reading.count)
    swap(&captures, &reading.spareCaptures)
  }

  /// Leaves the memory of the captures to the next matcher of the reading: most matches fail, and each would allocate.
  mutating func finish() { swap(&captures, &reading.spareCaptures) }

  /// Where a match that starts at a token ends, or `nil`. Captures of an earlier match are forgotten.
  package mutating func match(_ program: Program, at token: Int) -> Int? {
    captures.forget(to: 0)
    let end = program.end(program.root, from: token, Bounds(reading, limit: limit), &captures)
    return end == Program.nowhere ? nil : end
  }

  /// The parts that the last match of a program captured.
  package func parts(of program: Program) -> [Part] {
    captures.map { (program.labels[Int($0.label)], $0.start..<$0.end) }
  }
}

/// A label's number in the program and the tokens under it.
struct Capture {
  let label: Int32
  let start: Int
  var end: Int
}

extension [Capture] {
  @inline(__always)
  mutating func forget(to count: Int) {
    while self.count > count { removeLast() }
  }
}
