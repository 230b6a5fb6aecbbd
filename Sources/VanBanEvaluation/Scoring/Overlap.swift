/// How far two ranges cover the same text.
enum Overlap {
  /// The best intersection over union of a prediction with a marked range or one of its alternatives.
  static func score(_ gold: ScoredAnnotation, _ predicted: ScoredAnnotation) -> Double {
    ([gold.range] + gold.alternatives).map { ratio($0, predicted.range) }.max() ?? 0
  }

  private static func ratio(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let shared = min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound)
    guard shared > 0 else { return 0 }
    return Double(shared) / Double(max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound))
  }
}
