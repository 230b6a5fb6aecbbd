/// A model while it is made: by the trainer, or by a test.
package struct BoundaryModelDraft: Sendable {
  /// How syllables can be spelt, in lower case, and the number of each, counted from ``SyllableUnit/Stand/first``.
  package var spellings: [(text: String, number: SyllableUnit.Number)] = []
  /// The traits of each syllable, in the order of their numbers.
  package var traits: [SyllableTraits] = []
  /// The classes of the pairs that the counts hold.
  package var pairs = FingerprintTableBuilder(capacity: 0)
  /// What the syllables around an ambiguous pair add to the score.
  package var contexts = FingerprintTableBuilder(capacity: 0)
  /// The weight of each feature: 256 is one unit of log-odds.
  package var weights = [Int16](repeating: 0, count: BoundaryFeature.total)
  /// For each class of pairs and each pattern of capitals, as ``GapFeatures/kind`` numbers them, the score of all its
  /// gaps; 0 where it depends on what stands around them.
  package var verdicts = [Int16](repeating: 0, count: GapFeatures.kindCount)

  package init() {}

  /// The model itself.
  package var model: BoundaryModel {
    guard let model = BoundaryModel(compiled: compiled()) else { preconditionFailure("what is written can be read") }
    return model
  }

  /// The compiled form. The same draft gives the same bytes.
  package func compiled() -> [UInt8] {
    let texts = spellings.flatMap { [UInt8($0.text.utf8.count)] + $0.text.utf8 }
    let layout = BoundaryModelLayout(
      pairBuckets: pairs.buckets.count, contextBuckets: contexts.buckets.count, syllables: traits.count,
      spellings: spellings.count, spellingBytes: texts.count)
    var bytes: [UInt8] = []
    let header = [BoundaryModelLayout.magic, BoundaryModelLayout.version] + layout.counts.map(UInt32.init)
    for word in header { bytes.append(littleEndian: word) }
    bytes.pad(to: layout.pairs)
    for bucket in pairs.buckets + contexts.buckets {
      for lane in bucket.indices { bytes.append(littleEndian: bucket[lane]) }
    }
    appendSyllables(to: &bytes, layout)
    return bytes + texts
  }

  private func appendSyllables(to bytes: inout [UInt8], _ layout: BoundaryModelLayout) {
    let first = SyllableUnit.Stand.first
    for (index, traits) in traits.enumerated() {
      bytes.append(littleEndian: SyllableUnit(number: first + UInt32(index), traits: traits).bits)
    }
    bytes.pad(to: layout.facets)
    for facets in PairFacets.all { bytes.append(littleEndian: facets.bits) }
    for weight in verdicts + weights { bytes.append(littleEndian: UInt16(bitPattern: weight)) }
    bytes.pad(to: layout.owners)
    for spelling in spellings { bytes.append(littleEndian: UInt16(spelling.number - first)) }
  }
}

extension [UInt8] {
  /// Appends an integer, its lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Adds zeros up to an offset.
  fileprivate mutating func pad(to offset: Int) { self += repeatElement(0, count: offset - count) }
}
