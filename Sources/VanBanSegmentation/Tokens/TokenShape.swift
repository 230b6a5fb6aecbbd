/// What can be seen of a token without knowing it.
///
/// Its parts are inlinable: of a set in another module the general ones are called through tables.
@usableFromInline
package struct TokenShape: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt8

  @inlinable @inline(__always)
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is a capital.
  @inlinable package static var capitalized: TokenShape { @inline(__always) get { TokenShape(rawValue: 1) } }
  /// Two letters or more, all of them capitals.
  @inlinable package static var allCapitals: TokenShape { @inline(__always) get { TokenShape(rawValue: 2) } }
  /// White space lies before the token, or the text begins with it.
  @inlinable package static var spaceBefore: TokenShape { @inline(__always) get { TokenShape(rawValue: 4) } }
  /// The token is the first of its line.
  @inlinable package static var lineStart: TokenShape { @inline(__always) get { TokenShape(rawValue: 8) } }
  /// The token is the first after an empty line, or of the text.
  @inlinable package static var paragraphStart: TokenShape { @inline(__always) get { TokenShape(rawValue: 16) } }
  /// The token holds a figure.
  @inlinable package static var figures: TokenShape { @inline(__always) get { TokenShape(rawValue: 32) } }

  /// How many shapes there are: raw values lie below it.
  @inlinable package static var count: Int { @inline(__always) get { 64 } }

  /// Whether the shape has all marks of another.
  @inlinable @inline(__always)
  package func contains(_ other: TokenShape) -> Bool { rawValue & other.rawValue == other.rawValue }

  /// Whether the shape has no mark of another.
  @inlinable @inline(__always)
  package func isDisjoint(with other: TokenShape) -> Bool { rawValue & other.rawValue == 0 }
}
