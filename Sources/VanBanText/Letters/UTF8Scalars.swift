extension [UInt8] {
  /// The scalar that starts at `index`, and the number of its bytes. The bytes are valid UTF-8. O(1).
  @inline(__always)
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(index + 1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2), 3) }
    return ((lead & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3), 4)
  }

  /// The scalar that ends before `index`, and the number of its bytes; `nil` at the start. O(1).
  package func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  @inline(__always)
  private func tail(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }

  /// Appends `scalar` as UTF-8.
  package mutating func append(scalar: UInt32) {
    switch scalar {
    case ..<0x80: append(UInt8(scalar))
    case ..<0x800: append(UInt8(0xC0 | scalar >> 6))
    case ..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(trail(scalar >> 6))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(trail(scalar >> 12))
      append(trail(scalar >> 6))
    }
    if scalar >= 0x80 { append(trail(scalar)) }
  }

  private func trail(_ bits: UInt32) -> UInt8 { UInt8(0x80 | bits & 0x3F) }
}
