import VanBanLexicon

/// For each key the programs that may start with it. Most keys start none, so one bit is asked first: the bits of all
/// keys stay in the nearest cache where their choices would not.
struct KeyChoices: Sendable {
  private let bits: [UInt64]
  private let keys: [Lexicon.Key]
  private let choices: [Dispatch.Choice]

  init(_ gates: [Gate]) {
    var choices: [Lexicon.Key: Dispatch.Choice] = [:]
    for (number, gate) in gates.enumerated() {
      for key in gate.keys { choices[key, default: 0] |= 1 << Dispatch.Choice(number) }
    }
    keys = choices.keys.sorted()
    self.choices = keys.map { choices[$0] ?? 0 }
    var bits = [UInt64](repeating: 0, count: keys.last.map { Int($0 >> 6) + 1 } ?? 0)
    for key in keys { bits[Int(key >> 6)] |= 1 << UInt64(key & 63) }
    self.bits = bits
  }

  /// The programs that may start with a key. O(1) for keys that start none, else O(log n).
  @inline(__always)
  subscript(key: Lexicon.Key) -> Dispatch.Choice {
    let block = Int(key >> 6)
    guard block < bits.count, bits[block] & 1 << UInt64(key & 63) != 0 else { return 0 }
    return choice(key)
  }

  private func choice(_ key: Lexicon.Key) -> Dispatch.Choice {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return choices[low]
  }
}
