/// A set of numbers other than 0 that is asked often and never changes: a look-up costs a few instructions.
struct CodeSet {
  private let slots: [UInt64]
  private let shift: UInt64

  /// Takes the numbers.
  init(_ codes: [UInt64]) {
    let bits = UInt64.bitWidth - UInt64(codes.count * 4).leadingZeroBitCount
    var slots = [UInt64](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    for code in codes {
      var slot = Self.slot(of: code, shift)
      while slots[slot] != 0 { slot = (slot + 1) % slots.count }
      slots[slot] = code
    }
    self.slots = slots
  }

  /// Whether the set holds a number; never 0. O(1) expected.
  func contains(_ code: UInt64) -> Bool {
    var slot = Self.slot(of: code, shift)
    while slots[slot] != 0 {
      if slots[slot] == code { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// The upper bits of a product depend on all bits of the factor.
  private static func slot(of code: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
