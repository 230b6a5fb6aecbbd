/// Numbers with a fixed count of decimals.
enum FixedPoint {
  /// A number from 0 to 1 with three decimals, rounded as the exact value of the binary number asks.
  static func thousandths(_ value: Double) -> String {
    let scaled = value * 1000
    let rest = (-scaled).addingProduct(value, 1000)
    let isTie = scaled - scaled.rounded(.down) == 0.5
    let number = isTie && rest != 0 ? scaled.rounded(rest > 0 ? .up : .down) : scaled.rounded(.toNearestOrEven)
    let digits = String(Int(number) % 1000)
    return "\(Int(number) / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
