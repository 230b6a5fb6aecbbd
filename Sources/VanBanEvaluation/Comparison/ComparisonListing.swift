/// The differences of many texts, by kind and by what became of the annotations: what a reader goes through before a
/// change of rules goes in.
public struct ComparisonListing: Sendable {
  /// The lines by kind, then in the order of ``headings``.
  private var lines: [AnnotationKind: [[String]]] = [:]

  private static let headings = ["lost", "other bounds", "other fields", "gained"]

  /// Starts with nothing.
  public init() {}

  /// Adds the differences of one text.
  public mutating func add(_ comparison: RecordComparison) {
    for (difference, line) in comparison.describedDifferences() {
      lines[difference.kind, default: Self.headings.map { _ in [] }][Self.place(of: difference.change)].append(line)
    }
  }

  /// All lines, under a heading for each kind and change that there is.
  ///
  /// - Parameter kind: Only differences of this kind; `nil` for all.
  public func text(of kind: AnnotationKind? = nil) -> String {
    AnnotationKind.allCases.filter { kind == nil || $0 == kind }.map(sections).joined()
  }

  private func sections(of kind: AnnotationKind) -> String {
    zip(Self.headings, lines[kind] ?? []).filter { !$1.isEmpty }.map { heading, lines in
      "\(kind.rawValue), \(heading): \(lines.count)\n" + lines.map { $0 + "\n" }.joined() + "\n"
    }.joined()
  }

  private static func place(of change: Difference.Change) -> Int {
    switch change {
    case .lost: 0
    case .moved: 1
    case .changed: 2
    case .gained: 3
    }
  }
}
