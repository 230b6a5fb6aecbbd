/// Leads from byte offsets of a changed text back to those of the original, and the other way.
///
/// The map is the list of changed runs, recorded while editing and never found by comparing; between two runs both
/// texts agree byte for byte. A look-up is a binary search; the map of an unchanged text is empty and costs nothing.
public struct OffsetMap: Hashable, Sendable {
  /// A run of the original and what it became. Offsets are UTF-8 bytes of texts below 4 GiB.
  struct Run: Hashable, Sendable {
    var originalStart: UInt32
    var originalEnd: UInt32
    var normalizedStart: UInt32
    var normalizedEnd: UInt32
  }

  /// The runs in order; neither their originals nor their normalised ranges overlap.
  let runs: [Run]

  init(runs: [Run]) {
    self.runs = runs
  }

  /// The map of a text that was not changed.
  public static let identity = OffsetMap(runs: [])

  /// Whether every offset maps to itself.
  public var isIdentity: Bool { runs.isEmpty }

  /// The number of changed runs.
  public var runCount: Int { runs.count }

  /// The map that one batch of edits makes. Linear.
  package init(_ batch: EditBatch) {
    var runs: [Run] = []
    runs.reserveCapacity(batch.edits.count)
    var delta = 0
    for edit in batch.edits {
      let start = edit.range.lowerBound + delta
      runs.append(Run(edit.range, start..<start + edit.replacement.count))
      delta += edit.replacement.count - edit.range.count
    }
    self.init(runs: runs)
  }
}

extension OffsetMap.Run {
  init(_ original: Range<Int>, _ normalized: Range<Int>) {
    self.init(
      originalStart: UInt32(original.lowerBound), originalEnd: UInt32(original.upperBound),
      normalizedStart: UInt32(normalized.lowerBound), normalizedEnd: UInt32(normalized.upperBound))
  }
}
