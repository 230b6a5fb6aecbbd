/// Where the sections of a compiled model lie, in bytes from its start; all numbers are little-endian.
///
/// | section | content |
/// |---|---|
/// | header | 16 words of 32 bits: magic, version, the counts of buckets of pairs, of contexts, of syllables, of spellings, of weights, the bytes of the spellings; zeros |
/// | pairs, contexts | the buckets of the tables, eight slots of 32 bits each |
/// | units | for each syllable 64 bits: ``SyllableUnit`` |
/// | facets | for each class of pairs 32 bits: ``PairFacets`` |
/// | verdicts | for each class and pattern of capitals 16 bits: the score of all its gaps, or 0 |
/// | weights | 16 bits each |
/// | owners | for each spelling the index of its syllable in 16 bits |
/// | spellings | each with its length in one byte before it |
struct BoundaryModelLayout {
  static var magic: UInt32 { 0x4D42_4256 }  // "VBBM"
  static var version: UInt32 { 3 }
  static var headerWords: Int { 16 }

  let pairBucketCount: Int
  let contextBucketCount: Int
  let syllableCount: Int
  let spellingCount: Int
  private let spellingBytes: Int

  /// The counts in the order of the header.
  var counts: [Int] {
    [pairBucketCount, contextBucketCount, syllableCount, spellingCount, BoundaryFeature.total, spellingBytes]
  }

  init(pairBuckets: Int, contextBuckets: Int, syllables: Int, spellings: Int, spellingBytes: Int) {
    (pairBucketCount, contextBucketCount) = (pairBuckets, contextBuckets)
    (syllableCount, spellingCount, self.spellingBytes) = (syllables, spellings, spellingBytes)
  }

  /// Reads the header; `nil` when it belongs to no model of the memory's size.
  init?(_ memory: BoundaryModelMemory) {
    guard memory.count >= Self.headerWords * 4, memory.word(0) == Self.magic, memory.word(1) == Self.version else {
      return nil
    }
    let words = (2..<8).map { Int(memory.word($0)) }
    self.init(
      pairBuckets: words[0], contextBuckets: words[1], syllables: words[2], spellings: words[3],
      spellingBytes: words[5])
    guard words.max() ?? 0 <= memory.count, words[4] == BoundaryFeature.total, size == memory.count,
      words[...1].allSatisfy({ $0 > 1 && $0.nonzeroBitCount == 1 })
    else { return nil }
  }

  var pairs: Int { Self.headerWords * 4 }
  var contexts: Int { pairs + pairBucketCount * 32 }
  var units: Int { contexts + contextBucketCount * 32 }
  var facets: Int { Self.aligned(units + syllableCount * 8) }
  var verdicts: Int { facets + PairClass.count * 4 }
  var weights: Int { verdicts + GapFeatures.kindCount * 2 }
  var owners: Int { Self.aligned(weights + BoundaryFeature.total * 2) }
  var spellings: Int { owners + spellingCount * 2 }
  /// The number of bytes of the whole model.
  var size: Int { spellings + spellingBytes }

  /// The next offset at which a section may begin.
  static func aligned(_ offset: Int) -> Int {
    (offset + BoundaryModelMemory.alignment - 1) / BoundaryModelMemory.alignment * BoundaryModelMemory.alignment
  }
}
