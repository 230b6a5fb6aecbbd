import Testing

@testable import VanBanText

/// Compares the cursor with the search that it spares.
@Suite struct OffsetCursorTests {
  private func map(over count: Int, using generator: inout SeededGenerator) -> (map: OffsetMap, length: Int) {
    var batch = EditBatch()
    var position = 0
    while position < count {
      position += Int.random(in: 0...9, using: &generator)
      let end = position + Int.random(in: 0...3, using: &generator)
      guard end <= count else { break }
      batch.replace(position..<end, with: Array(repeating: 0xFF, count: Int.random(in: 0...3, using: &generator)))
      position = end
    }
    return (OffsetMap(batch), batch.applied(to: Array(repeating: 0, count: count)).count)
  }

  @Test(arguments: 0..<300) func leadsWhereTheMapDoes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (map, length) = map(over: 200, using: &generator)
    var cursor = OffsetCursor(map)
    var start = Int.random(in: 0...4, using: &generator)
    while start < length {
      let span = Span(start, min(length, start + Int.random(in: 1...12, using: &generator)))
      #expect(cursor.original(span) == map.original(span))
      start = Int.random(in: start...span.end + 5, using: &generator)
    }
  }

  @Test func anUnchangedTextKeepsItsSpans() {
    var cursor = OffsetCursor(.identity)
    #expect(cursor.original(Span(3, 9)) == Span(3, 9))
    #expect(cursor.original(Span(9, 10)) == Span(9, 10))
  }
}
