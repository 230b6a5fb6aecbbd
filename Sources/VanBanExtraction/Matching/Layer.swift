/// The kinds of annotations that rules of later extractors can refer to, as a bit set over tokens.
package struct Layer: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The layers whose bits an operand of a program holds.
  init(number: Int32) { self.init(rawValue: UInt8(truncatingIfNeeded: number)) }

  /// A legal reference.
  package static let legalReference = Layer(rawValue: 1)
  /// What a legal document is about: words that demand nothing here.
  package static let legalSubject = Layer(rawValue: 2)
  /// A date.
  package static let date = Layer(rawValue: 4)
  /// The name of a body or of a group of bodies.
  package static let organization = Layer(rawValue: 8)
  /// A role.
  package static let role = Layer(rawValue: 16)
  /// The name of a person.
  package static let person = Layer(rawValue: 32)
  /// An honorific or a rank before a name.
  package static let honorific = Layer(rawValue: 64)
  /// A directive.
  package static let directive = Layer(rawValue: 128)
}
