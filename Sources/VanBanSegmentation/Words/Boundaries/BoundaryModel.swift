import CLexicon

/// Decides between two neighbouring syllables whether they belong to one word.
///
/// A linear model over a few features of the gap: how often the two syllables, and their neighbours, are joined in a
/// large body of text, in which context an ambiguous pair is joined, how the syllables are capitalised and how alike
/// they sound. All that it needs is looked up in tables, read in place: a handful of loads for each gap.
///
/// `@unchecked Sendable` is sound: the memory never changes after `init`.
@safe package struct BoundaryModel: @unchecked Sendable {
  /// The classes of the pairs that the counts hold.
  package let pairs: FingerprintTable
  /// What the syllables around an ambiguous pair add to the score, in ``contextUnit``s.
  package let contexts: FingerprintTable
  /// The views of each class.
  package let facets: PairFacets.Table
  /// How each syllable can be spelt.
  let spellings: SyllableSpellings
  private let weights: UnsafePointer<Int16>
  private let verdicts: UnsafePointer<Int16>
  private let memory: BoundaryModelMemory

  /// The model that ships with the library. It joins nothing where the embedded bytes are no model.
  package static let standard: BoundaryModel = {
    // Sound: the bytes are constants of the binary, and live as long as the process.
    let bytes = unsafe UnsafeRawBufferPointer(start: vanban_boundary_model_bytes(), count: vanban_boundary_model_size())
    return BoundaryModel(unsafe BoundaryModelMemory(immortal: bytes)) ?? BoundaryModelDraft().model
  }()

  /// Reads what ``BoundaryModelDraft/compiled()`` wrote; `nil` for anything else.
  package init?(compiled bytes: [UInt8]) { self.init(BoundaryModelMemory(copying: bytes)) }

  private init?(_ memory: BoundaryModelMemory) {
    guard let layout = BoundaryModelLayout(memory) else { return nil }
    // Sound: the layout has been checked against the size of the memory, which the model keeps alive.
    unsafe pairs = FingerprintTable(memory.pointer(at: layout.pairs), count: layout.pairBucketCount)
    unsafe contexts = FingerprintTable(memory.pointer(at: layout.contexts), count: layout.contextBucketCount)
    unsafe facets = PairFacets.Table(memory.pointer(at: layout.facets))
    spellings = SyllableSpellings(memory, layout)
    unsafe weights = memory.pointer(at: layout.weights)
    unsafe verdicts = memory.pointer(at: layout.verdicts)
    self.memory = memory
  }
}

/// What the sum of the features is held against.
extension BoundaryModel {
  /// The weight that one step of a context's value stands for; 256 is one unit of log-odds.
  package static var contextUnit: Int32 { 16 }
  /// What a word that a name follows loses at the start of a clause, where its capital tells nothing: `Chị Xoan`.
  private static var openerPenalty: Int32 { 4 * 256 }
  /// What a place among siblings gains that is capitalised within a clause: `ông Hai Lúa`.
  private static var birthOrderBonus: Int32 { 6 * 256 }
  /// Both capitalised, with and without the start of a clause for a reason.
  package static var causedCapitals: Int { 3 * 3 + 1 }
  package static var twoCapitals: Int { 1 * 3 + 1 }

  /// By what the class of two units that follow each other is found; ``noPair`` where no word can hold them together.
  @inline(__always)
  func pairHash(_ left: SyllableUnit, _ right: SyllableUnit) -> UInt64 {
    let isPair = (left.bits | right.bits) & SyllableUnit.kindBits | right.bits & SyllableUnit.lineStartBit == 0
    return isPair ? FingerprintTable.mix(Self.key(left.number, right.number)) : Self.noPair
  }

  /// The hash of no pair: none of two numbers of syllables has it.
  static var noPair: UInt64 { 1 }

  /// What is known of the pair with a hash. Without branches, so that look-ups overlap.
  @inline(__always)
  func pairClass(_ hash: UInt64) -> PairClass {
    let found = PairClass(rawValue: pairs.value(ofHash: hash))
    return hash == Self.noPair ? .none : found
  }

  /// The score that nearly all gaps have whose pair is of the window's class and capitalised alike; 0 where what stands
  /// around them has a say.
  @inline(__always)
  func verdict(_ window: GapWindow) -> Int16 {
    // Sound: there is a verdict for each class and pattern.
    unsafe verdicts[window.kind]
  }

  /// The score of a gap whose pair is not ``PairClass/none``: above 0 the pair belongs to one word. Beyond 16 bits it is
  /// cut off.
  @inline(__always)
  func score(_ window: GapWindow) -> Int16 {
    let pattern = window.capitalPattern
    var sum = weigh(window.features(facets))
    if facets[window.pair].isAmbiguous { sum &+= contextScore(window) }
    if pattern == Self.causedCapitals, window.left.opensName { sum &-= Self.openerPenalty }
    if pattern == Self.twoCapitals, window.left.tellsBirthOrder { sum &+= Self.birthOrderBonus }
    return Int16(truncatingIfNeeded: max(-32_000, min(32_000, sum)))
  }

  @inline(__always)
  private func weigh(_ features: GapFeatures) -> Int32 {
    let (pairs, pairCapitals, capitals, surroundings, affinity, freedom, sound, frequency, spelling) = features.groups
    var sum = weight(pairs, .pairs) &+ weight(pairCapitals, .pairCapitals) &+ weight(capitals, .capitals)
    sum &+= weight(surroundings, .surroundings) &+ weight(affinity, .affinity) &+ weight(freedom, .freedom)
    return sum &+ weight(sound, .sound) &+ weight(frequency, .frequency) &+ weight(spelling, .spelling)
  }

  /// Sound: every group of features makes indices below its count.
  @inline(__always)
  private func weight(_ index: Int, _ group: BoundaryFeature) -> Int32 {
    unsafe Int32(weights[group.start &+ index])
  }

  @inline(__always)
  private func contextScore(_ window: GapWindow) -> Int32 {
    let (before, after) = contexts(of: window)
    return (Int32(before) &+ Int32(after)) &* Self.contextUnit
  }

  /// What the context tables hold for the syllables before and behind the window's pair.
  @inline(__always)
  package func contexts(of window: GapWindow) -> (before: Int8, after: Int8) {
    let (left, right) = (window.left.number, window.right.number)
    let before = contexts.value(of: Self.key(before: window.unitBefore.number, left, right))
    let after = contexts.value(of: Self.key(left, right, after: window.unitAfter.number))
    return (Int8(bitPattern: before), Int8(bitPattern: after))
  }
}

/// The keys of the tables.
extension BoundaryModel {
  /// The key of a pair.
  @inline(__always)
  package static func key(_ left: SyllableUnit.Number, _ right: SyllableUnit.Number) -> UInt64 {
    UInt64(left) << 16 | UInt64(right)
  }

  /// The key of a pair behind a syllable.
  @inline(__always)
  package static func key(before: SyllableUnit.Number, _ left: SyllableUnit.Number, _ right: SyllableUnit.Number)
    -> UInt64
  {
    UInt64(before) << 32 | key(left, right) | 1 << 48
  }

  /// The key of a pair in front of a syllable.
  @inline(__always)
  package static func key(_ left: SyllableUnit.Number, _ right: SyllableUnit.Number, after: SyllableUnit.Number)
    -> UInt64
  {
    UInt64(after) << 32 | key(left, right) | 1 << 49
  }
}
