/// What can be seen of a token without knowing it.
package struct TokenShape: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is a capital.
  package static let capitalized = TokenShape(rawValue: 1)
  /// Two letters or more, all of them capitals.
  package static let allCapitals = TokenShape(rawValue: 2)
  /// White space lies before the token, or the text begins with it.
  package static let spaceBefore = TokenShape(rawValue: 4)
  /// The token is the first of its line.
  package static let lineStart = TokenShape(rawValue: 8)
  /// The token is the first after an empty line, or of the text.
  package static let paragraphStart = TokenShape(rawValue: 16)
  /// The token holds a figure.
  package static let figures = TokenShape(rawValue: 32)
}
