extension RecordComparison {
  /// A line for each difference: `+` gained, `-` lost, `~` other bounds or fields; kind, document and offset; then the
  /// words in brackets with the text around them.
  ///
  /// - Parameter kind: Only differences of this kind; `nil` for all.
  public func lines(of kind: AnnotationKind? = nil) -> [String] {
    describedDifferences().filter { kind == nil || $0.difference.kind == kind }.map(\.line)
  }

  /// Each difference with its line.
  func describedDifferences() -> [(difference: Difference, line: String)] {
    guard !differences.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    return differences.map { ($0, line($0, scalars)) }
  }

  private func line(_ difference: Difference, _ scalars: [Unicode.Scalar]) -> String {
    let place = "\(difference.kind.rawValue)\t\(id):\(difference.range.lowerBound)"
    let words = Self.words(difference.range, scalars)
    switch difference.change {
    case .gained: return "+ \(place)\t\(words)"
    case .lost: return "- \(place)\t\(words)"
    case .moved(let old): return "~ \(place)\t\(words)\twas [\(Self.plain(old, scalars))]"
    case .changed(let fields): return "~ \(place)\t\(words)\t\(fields.map(\.line).joined(separator: ", "))"
    }
  }

  private static func words(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
    let (start, end) = (max(0, range.lowerBound - context), min(scalars.count, range.upperBound + context))
    let before = (start > 0 ? "…" : "") + plain(start..<range.lowerBound, scalars)
    let after = plain(range.upperBound..<end, scalars) + (end < scalars.count ? "…" : "")
    return "\(before)[\(plain(range, scalars))]\(after)"
  }

  private static func plain(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[range] { view.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? "⏎" : scalar) }
    return String(view)
  }

  /// How many characters of the text are shown on either side.
  private static let context = 40
}
