/// Numbers by fingerprints: what a document numbers anew, its names most of all.
///
/// Open addressing over one array. Fingerprints are mixed already, so one multiplication with an odd number drawn anew
/// for each table spreads them, and no text can be made to fill one place.
struct FingerprintTable {
  private struct Slot {
    var fingerprint: UInt64 = 0
    /// The number and one, or 0 where nothing stands.
    var entry: Int32 = 0
  }

  private var slots: [Slot]
  private var shift: UInt64
  private var count = 0
  private let multiplier = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// Makes room for some fingerprints; it grows when there are more.
  init(expecting expected: Int = 0) {
    let bits = max(4, Int.bitWidth - (expected * 2).leadingZeroBitCount)
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The number of a fingerprint, or `nil`. O(1).
  subscript(fingerprint: UInt64) -> Int? {
    let entry = slots[place(of: fingerprint)].entry
    return entry > 0 ? Int(entry) - 1 : nil
  }

  /// The number of a fingerprint, which is `new` where it has had none. O(1), amortised.
  mutating func number(of fingerprint: UInt64, orAdd new: Int) -> Int {
    let place = place(of: fingerprint)
    if slots[place].entry > 0 { return Int(slots[place].entry) - 1 }
    set(place, fingerprint, new)
    return new
  }

  /// Gives a fingerprint a number, whatever it had; gives the one that it had. O(1), amortised.
  mutating func update(_ fingerprint: UInt64, to number: Int) -> Int? {
    let place = place(of: fingerprint)
    let old = Int(slots[place].entry) - 1
    guard old >= 0 else {
      set(place, fingerprint, number)
      return nil
    }
    slots[place].entry = Int32(number) + 1
    return old
  }

  /// Where a fingerprint stands, or the empty place where it would.
  private func place(of fingerprint: UInt64) -> Int {
    var place = Int((fingerprint &* multiplier) >> shift)
    while slots[place].entry > 0, slots[place].fingerprint != fingerprint { place = (place &+ 1) & (slots.count &- 1) }
    return place
  }

  private mutating func set(_ place: Int, _ fingerprint: UInt64, _ number: Int) {
    slots[place] = Slot(fingerprint: fingerprint, entry: Int32(number) + 1)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.entry > 0 { slots[place(of: slot.fingerprint)] = slot }
  }
}
