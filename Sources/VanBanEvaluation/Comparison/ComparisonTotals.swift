/// The sums over many comparisons.
public struct ComparisonTotals: Sendable, Equatable {
  /// How many annotations of a kind there were and are, and what became of them.
  public struct Counts: Sendable, Equatable {
    /// In the older records.
    public internal(set) var before = 0
    /// In the newer ones.
    public internal(set) var after = 0
    /// New ones.
    public internal(set) var gained = 0
    /// Those that are gone.
    public internal(set) var lost = 0
    /// Those with other bounds.
    public internal(set) var moved = 0
    /// Those with other fields.
    public internal(set) var changed = 0
  }

  /// By kind.
  public private(set) var counts: [AnnotationKind: Counts] = [:]

  /// Starts with nothing.
  public init() {}

  /// Adds one text.
  public mutating func add(_ comparison: RecordComparison) {
    for kind in AnnotationKind.allCases {
      counts[kind, default: Counts()].before += comparison.before[kind] ?? 0
      counts[kind, default: Counts()].after += comparison.after[kind] ?? 0
    }
    for difference in comparison.differences {
      switch difference.change {
      case .gained: counts[difference.kind, default: Counts()].gained += 1
      case .lost: counts[difference.kind, default: Counts()].lost += 1
      case .moved: counts[difference.kind, default: Counts()].moved += 1
      case .changed: counts[difference.kind, default: Counts()].changed += 1
      }
    }
  }

  /// A line for each kind.
  public var report: String {
    AnnotationKind.allCases.map { kind in
      let count = counts[kind] ?? Counts()
      return
        "\(kind.rawValue): \(count.before) before, \(count.after) after; gained \(count.gained), lost \(count.lost), "
        + "other bounds \(count.moved), other fields \(count.changed)\n"
    }.joined()
  }
}
