extension Double {
  /// Three significant digits, as a reader of tables wants them: `0.0123`, `1.23`, `12.3`, `1,230`.
  public var figure: String {
    switch self {
    case ..<0: "-" + (-self).figure
    case 0: "0"
    case ..<1: fixed(self < 0.1 ? 4 : 3)
    case ..<10: fixed(2)
    case ..<100: fixed(1)
    default: grouped
    }
  }

  /// A number with a fixed count of digits behind the point.
  public func fixed(_ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let whole = String(Int((self * scale).rounded()))
    guard digits > 0 else { return whole }
    let padded = String(repeating: "0", count: max(0, digits + 1 - whole.count)) + whole
    return padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  private var grouped: String {
    let digits = String(Int(rounded()))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
      })
  }
}
