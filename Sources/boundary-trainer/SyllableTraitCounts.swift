import VanBanSegmentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How each syllable behaves over all the pairs that it occurs in, how it sounds, and what it tells of names.
struct SyllableTraitCounts {
  private let statistics: Statistics
  private let native: Set<String>
  private var forward: [PairCounts]
  private var backward: [PairCounts]

  /// Counts pairs; `native` are the syllables that are spelt like Vietnamese.
  init(_ statistics: Statistics, native: Set<String>) {
    self.statistics = statistics
    self.native = native
    forward = Array(repeating: PairCounts(), count: statistics.syllables.count)
    backward = forward
    let first = Int(SyllableUnit.Stand.first)
    for (key, counts) in statistics.pairs.sorted(by: { $0.key < $1.key }) {
      Self.add(counts, to: &forward[Int(key >> 16) - first])
      Self.add(counts, to: &backward[Int(key & 0xFFFF) - first])
    }
  }

  /// The traits of every syllable.
  func traits(_ openers: NameOpeners) -> [SyllableTraits] {
    var sounds = SoundNumbers()
    var traits = forward.indices.map { index in
      var traits = levels(index)
      let syllable = statistics.syllables[index]
      if native.contains(syllable) { sounds.describe(SyllableSpelling(syllable), in: &traits) }
      return traits
    }
    for number in openers.titles.compactMap(statistics.number(ofCounted:)) {
      traits[Int(number - SyllableUnit.Stand.first)].opensName = true
    }
    for number in openers.orders.compactMap(statistics.number(ofCounted:)) {
      traits[Int(number - SyllableUnit.Stand.first)].tellsBirthOrder = true
    }
    return traits
  }

  private func levels(_ index: Int) -> SyllableTraits {
    let (forward, backward) = (forward[index], backward[index])
    let single = statistics.singles[UInt64(index) + UInt64(SyllableUnit.Stand.first)] ?? 0
    var traits = SyllableTraits()
    traits.joinsForward = Self.level(Self.odds(forward.joined, forward.split), [-4, -2.5, -1.5, -0.5, 0.5, 2])
    traits.joinsBackward = Self.level(Self.odds(backward.joined, backward.split), [-4, -2.5, -1.5, -0.5, 0.5, 2])
    traits.freedom = Self.level(Self.odds(single, forward.joined + backward.joined), [-4, -2, -1, 0, 2, 4])
    traits.frequency = Self.level(forward.total + backward.total, [1, 100, 1000, 10_000])
    return traits
  }

  private static func add(_ more: PairCounts, to counts: inout PairCounts) {
    counts.joined += more.joined
    counts.split += more.split
  }

  private static func odds(_ yes: Float, _ not: Float) -> Float { log((yes + 0.5) / (not + 0.5)) }

  private static func level(_ value: Float, _ bounds: [Float]) -> UInt64 { UInt64(bounds.count { $0 <= value }) }
}

/// Numbers initials and rimes in the order in which they come.
private struct SoundNumbers {
  private var initials: [String: UInt64] = [:]
  private var rimes: [String: UInt64] = [:]

  mutating func describe(_ spelling: SyllableSpelling, in traits: inout SyllableTraits) {
    traits.isNative = true
    traits.initial = Self.number(spelling.initialSound, &initials, limit: 31)
    traits.rime = Self.number(spelling.rimeSound, &rimes, limit: 511)
    traits.tone = UInt64(spelling.tone.rawValue)
  }

  private static func number(_ sound: String, _ numbers: inout [String: UInt64], limit: UInt64) -> UInt64 {
    let number = numbers[sound] ?? UInt64(numbers.count)
    numbers[sound] = number
    return min(number, limit)
  }
}
