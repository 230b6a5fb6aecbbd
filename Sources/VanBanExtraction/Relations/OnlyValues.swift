/// For each fingerprint the one value that was seen with it, or that there were several.
struct OnlyValues {
  /// What was seen.
  enum Seen: Equatable {
    case one(UInt64)
    case several

    /// The value, where there is but one.
    var value: UInt64? { if case .one(let value) = self { value } else { nil } }
  }

  private var numbers = FingerprintTable()
  private var seen: [Seen] = []

  /// What was seen with a fingerprint, or `nil`. O(1).
  subscript(fingerprint: UInt64) -> Seen? { numbers[fingerprint].map { seen[$0] } }

  /// Notes a value. O(1), amortised.
  mutating func add(_ value: UInt64, at fingerprint: UInt64) {
    let number = numbers.number(of: fingerprint, orAdd: seen.count)
    if number == seen.count {
      seen.append(.one(value))
    } else if seen[number] != .one(value) {
      seen[number] = .several
    }
  }
}
