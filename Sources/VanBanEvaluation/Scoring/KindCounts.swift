/// What was counted of one kind.
public struct KindCounts: Sendable, Equatable {
  /// Marked annotations that must be found.
  public internal(set) var gold = 0
  /// Predictions, without those that met an optional annotation.
  public internal(set) var predicted = 0
  /// Pairs that cover the same text.
  public internal(set) var exact = 0
  /// Pairs that overlap by half or more.
  public internal(set) var overlap = 0
  /// For each field: how many overlapping pairs have it marked, and how many of those agree.
  public internal(set) var fields: [String: FieldCount] = [:]

  /// How often a field was marked, and was right.
  public struct FieldCount: Sendable, Equatable {
    /// Pairs in which the field agrees.
    public internal(set) var right = 0
    /// Pairs in which the field is marked.
    public internal(set) var marked = 0

    /// The share of right ones.
    public var accuracy: Double { Ratio.of(right, marked) }
  }

  /// Precision, recall and F1 of exact spans.
  public var exactScore: SpanScore { SpanScore(found: exact, gold: gold, predicted: predicted) }

  /// Precision, recall and F1 of overlapping spans.
  public var overlapScore: SpanScore { SpanScore(found: overlap, gold: gold, predicted: predicted) }
}

/// Precision, recall and their harmonic mean.
public struct SpanScore: Sendable, Equatable {
  /// The share of predictions that are right.
  public let precision: Double
  /// The share of marked annotations that were found.
  public let recall: Double
  /// The harmonic mean of both.
  public let f1: Double

  init(found: Int, gold: Int, predicted: Int) {
    precision = Ratio.of(found, predicted)
    recall = Ratio.of(found, gold)
    f1 = Ratio.of(2 * found, gold + predicted)
  }
}

/// Shares of counts.
enum Ratio {
  /// `part` of `whole`; 1 of nothing.
  static func of(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
}
