extension OffsetMap {
  /// The map of two changes made one after the other: `self` first, then `next` over its result.
  ///
  /// Runs of both that overlap in the text between become one run. Linear in the number of runs.
  package func compose(_ next: OffsetMap) -> OffsetMap {
    if isIdentity { return next }
    if next.isIdentity { return self }
    var composer = RunComposer(first: runs, second: next.runs)
    return OffsetMap(runs: composer.run())
  }
}

/// Merges the runs of two changes in the order of the text between them, the middle text.
private struct RunComposer {
  let first: [OffsetMap.Run]
  let second: [OffsetMap.Run]
  var firstIndex = 0
  var secondIndex = 0
  /// What the runs taken so far add to an offset of the middle text to get the original and the normalised one.
  var toOriginal = 0
  var toNormalized = 0

  init(first: [OffsetMap.Run], second: [OffsetMap.Run]) {
    self.first = first
    self.second = second
  }

  mutating func run() -> [OffsetMap.Run] {
    var result: [OffsetMap.Run] = []
    result.reserveCapacity(first.count + second.count)
    while let range = nextRange { result.append(takeCluster(from: range)) }
    return result
  }

  /// The middle range of the run that comes next; of two that start together the empty one comes first.
  private var nextRange: Range<Int>? {
    guard firstIndex < first.count else { return secondRange }
    guard let second = secondRange else { return firstRange }
    let range = first[firstIndex].normalized
    return comesFirst(second, before: range) ? second : range
  }

  private var firstRange: Range<Int>? { firstIndex < first.count ? first[firstIndex].normalized : nil }
  private var secondRange: Range<Int>? { secondIndex < second.count ? second[secondIndex].original : nil }

  private func comesFirst(_ left: Range<Int>, before right: Range<Int>) -> Bool {
    left.lowerBound != right.lowerBound ? left.lowerBound < right.lowerBound : left.isEmpty && !right.isEmpty
  }

  /// Takes the next run and all that overlap it, and gives the run that they make together.
  private mutating func takeCluster(from start: Range<Int>) -> OffsetMap.Run {
    let original = start.lowerBound + toOriginal
    let normalized = start.lowerBound + toNormalized
    var end = takeNext(start)
    while let range = nextRange, range.lowerBound < end, !range.isEmpty || range.lowerBound > start.lowerBound {
      end = max(end, takeNext(range))
    }
    return OffsetMap.Run(original..<end + toOriginal, normalized..<end + toNormalized)
  }

  /// Takes the run whose middle range is `range` and gives the end of that range.
  private mutating func takeNext(_ range: Range<Int>) -> Int {
    if firstRange == range {
      toOriginal = Int(first[firstIndex].originalEnd) - range.upperBound
      firstIndex += 1
    } else {
      toNormalized = Int(second[secondIndex].normalizedEnd) - range.upperBound
      secondIndex += 1
    }
    return range.upperBound
  }
}
