import VanBanSegmentation

/// A set of token shapes, one bit each.
struct ShapeSet: Hashable, Sendable {
  private var bits: UInt64

  /// All shapes.
  static let all = ShapeSet { _ in true }

  /// The shapes that a condition holds for.
  init(_ holds: (TokenShape) -> Bool) {
    bits = (0..<TokenShape.count).reduce(0) { holds(TokenShape(rawValue: UInt8($1))) ? $0 | 1 << UInt64($1) : $0 }
  }

  private init(bits: UInt64) { self.bits = bits }

  /// Whether a shape is in the set.
  func contains(_ shape: TokenShape) -> Bool { bits & 1 << UInt64(shape.rawValue) != 0 }

  /// The shapes of either set.
  func union(_ other: ShapeSet) -> ShapeSet { ShapeSet(bits: bits | other.bits) }

  /// The shapes of both sets.
  func intersection(_ other: ShapeSet) -> ShapeSet { ShapeSet(bits: bits & other.bits) }
}
