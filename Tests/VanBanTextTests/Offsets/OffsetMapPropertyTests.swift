import Testing

@testable import VanBanText

/// Compares the map with a model that carries, for each byte, where it came from.
@Suite struct OffsetMapPropertyTests {
  /// A random batch over `count` bytes, without insertions; every byte put in is 0xFF.
  private func batch(over count: Int, using generator: inout SeededGenerator) -> EditBatch {
    var batch = EditBatch()
    var position = 0
    while position < count {
      position += Int.random(in: 0...6, using: &generator)
      let end = position + Int.random(in: 1...4, using: &generator)
      guard end <= count else { break }
      batch.replace(position..<end, with: Array(repeating: 0xFF, count: Int.random(in: 0...3, using: &generator)))
      position = end
    }
    return batch
  }

  @Test(arguments: 0..<300) func untouchedBytesLeadToThemselves(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var editor = TextEditor(Array(0..<100))
    for _ in 0..<3 { editor.apply(batch(over: editor.bytes.count, using: &generator)) }
    for (index, byte) in editor.bytes.enumerated() where byte != 0xFF {
      let original = editor.map.original(Span(index, index + 1))
      #expect(original.start <= Int(byte) && Int(byte) < original.end)
      if original.length == 1 { #expect(editor.map.normalized(original).contains(Span(index, index + 1))) }
    }
  }

  @Test(arguments: 0..<300) func composedMapLeadsWhereTheTwoDo(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let first = batch(over: 80, using: &generator)
    let middle = first.applied(to: Array(0..<80))
    let second = batch(over: middle.count, using: &generator)
    let maps = (OffsetMap(first), OffsetMap(second))
    let composed = maps.0.compose(maps.1)
    let length = second.applied(to: middle).count
    for start in 0..<length {
      for end in start + 1...min(length, start + 9) {
        let direct = composed.original(Span(start, end))
        #expect(direct.contains(maps.0.original(maps.1.original(Span(start, end)))))
        #expect(composed.normalized(direct).contains(Span(start, end)))
      }
    }
  }

  @Test(arguments: 0..<100) func spansKeepTheirOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var editor = TextEditor(Array(repeating: 0, count: 120))
    for _ in 0..<2 { editor.apply(batch(over: editor.bytes.count, using: &generator)) }
    var last = Span(0, 0)
    for start in editor.bytes.indices {
      let span = editor.map.original(Span(start, start + 1))
      #expect(span.start >= last.start && span.end >= last.end && span.end <= 120)
      last = span
    }
  }
}
