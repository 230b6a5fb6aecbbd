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
    let count = bytes.count + replacements.count - edits.reduce(0) { $0 + $1.range.count }
    // Sound: the pieces fill exactly `count` bytes, since the edits lie in the text in order and without overlap.
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { result, initialized in
      unsafe bytes.withUnsafeBytes { source in
        unsafe replacements.withUnsafeBytes { substitutes in
          var writer = unsafe PieceWriter(UnsafeMutableRawBufferPointer(result))
          var position = 0
          for edit in edits {
            unsafe writer.append(source, position..<edit.range.lowerBound)
            unsafe writer.append(substitutes, edit.replacement)
            position = edit.range.upperBound
          }
          unsafe writer.append(source, position..<source.count)
          initialized = writer.count
        }
      }
    }
  }
}

/// Puts pieces of memory behind each other.
@safe private struct PieceWriter {
  private let target: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(_ target: UnsafeMutableRawBufferPointer) { unsafe self.target = target }

  @inline(__always)
  mutating func append(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    // Sound: both ranges are checked; neither buffer is empty.
    unsafe precondition(range.upperBound <= source.count && range.count <= target.count - count)
    unsafe (target.baseAddress! + count).copyMemory(
      from: source.baseAddress! + range.lowerBound, byteCount: range.count)
    count += range.count
  }
}
