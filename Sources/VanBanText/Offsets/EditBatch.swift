/// Replacements over one text, in order and without overlap, that are to be applied together.
///
/// Building is linear: the replacement bytes share one buffer.
package struct EditBatch: Sendable {
  /// One replacement: bytes of the text, and where its substitute lies in ``EditBatch/replacements``.
  package struct Edit: Hashable, Sendable {
    /// The byte offsets of the text that are replaced; empty for an insertion.
    package let range: Range<Int>
    /// The bytes put in their place, as a range of the shared buffer; empty for a deletion.
    package let replacement: Range<Int>
  }

  /// The replacements, by rising offset.
  package private(set) var edits: [Edit] = []
  /// The bytes of all substitutes, one after the other.
  package private(set) var replacements: [UInt8] = []

  /// Makes an empty batch.
  package init() {}

  /// Whether nothing is to be changed.
  package var isEmpty: Bool { edits.isEmpty }

  /// Replaces `range` by `bytes`. It is a programming error if `range` starts before the end of an earlier one.
  package mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    let start = replacements.count
    replacements.append(contentsOf: bytes)
    record(range, from: start)
  }

  /// Replaces `range` by one scalar. It is a programming error if `range` starts before the end of an earlier one.
  package mutating func replace(_ range: Range<Int>, withScalar scalar: UInt32) {
    let start = replacements.count
    replacements.append(scalar: scalar)
    record(range, from: start)
  }

  private mutating func record(_ range: Range<Int>, from start: Int) {
    precondition(range.lowerBound >= (edits.last?.range.upperBound ?? 0), "edits come in order and do not overlap")
    edits.append(Edit(range: range, replacement: start..<replacements.count))
  }

  /// Deletes `range`.
  package mutating func delete(_ range: Range<Int>) {
    replace(range, with: EmptyCollection())
  }

  /// The bytes that `bytes` becomes. Linear.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + replacements.count)
    var position = 0
    for edit in edits {
      result.append(contentsOf: bytes[position..<edit.range.lowerBound])
      result.append(contentsOf: replacements[edit.replacement])
      position = edit.range.upperBound
    }
    result.append(contentsOf: bytes[position...])
    return result
  }
}
