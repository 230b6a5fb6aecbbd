/// The one way in which text is changed: batches of replacements, each applied in one pass, with a map that leads from
/// the present bytes back to the first ones.
///
/// ```swift
/// var editor = TextEditor(Array("a – b".utf8))
/// var batch = EditBatch()
/// batch.replace(2..<5, with: "-".utf8)
/// editor.apply(batch)
/// editor.map.original(Span(2, 3))  // 2..<5
/// ```
package struct TextEditor: Sendable {
  /// The present bytes, valid UTF-8 as long as every replacement is.
  package private(set) var bytes: [UInt8]
  /// From the present bytes to the first ones.
  package private(set) var map: OffsetMap = .identity

  /// Starts from `bytes` with the identity map.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Applies `batch`, whose offsets are those of the present ``bytes``. Linear; free when the batch is empty.
  package mutating func apply(_ batch: EditBatch) {
    guard !batch.isEmpty else { return }
    map = map.compose(OffsetMap(batch))
    bytes = batch.applied(to: bytes)
  }
}
