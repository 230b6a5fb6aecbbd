import VanBanSegmentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How each syllable behaves over all the pairs that it occurs in.
struct SyllableTraitCounts {
  private var forward: [PairCounts]
  private var backward: [PairCounts]
  private let single: [Float]

  init(_ statistics: Statistics) {
    let count = statistics.syllables.count
    let first = Int(SyllableUnit.Stand.first)
    forward = Array(repeating: PairCounts(), count: count)
    backward = forward
    single = (0..<count).map { statistics.singles[UInt64($0 + first)] ?? 0 }
    for (key, counts) in statistics.pairs.sorted(by: { $0.key < $1.key }) {
      Self.add(counts, to: &forward[Int(key >> 16) - first])
      Self.add(counts, to: &backward[Int(key & 0xFFFF) - first])
    }
  }

  /// The traits of every syllable.
  func traits() -> [SyllableTraits] {
    forward.indices.map { index in
      var traits = SyllableTraits()
      traits.joinsForward = Self.level(
        Self.odds(forward[index].joined, forward[index].split), [-4, -2.5, -1.5, -0.5, 0.5, 2])
      traits.joinsBackward = Self.level(
        Self.odds(backward[index].joined, backward[index].split), [-4, -2.5, -1.5, -0.5, 0.5, 2])
      let joined = forward[index].joined + backward[index].joined
      traits.freedom = Self.level(Self.odds(single[index], joined), [-4, -2, -1, 0, 2, 4])
      return traits
    }
  }

  private static func add(_ more: PairCounts, to counts: inout PairCounts) {
    counts.joined += more.joined
    counts.split += more.split
  }

  private static func odds(_ yes: Float, _ not: Float) -> Float { log((yes + 0.5) / (not + 0.5)) }

  private static func level(_ odds: Float, _ bounds: [Float]) -> UInt8 { UInt8(bounds.count { $0 <= odds }) }
}
