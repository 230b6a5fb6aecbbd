/// The punctuation marks that rules speak of. Every lexicon gives them the same keys, the raw values.
///
/// A number under names and no enumeration, since other modules ask for it at every token.
@usableFromInline
package struct Mark: RawRepresentable, Hashable, Sendable {
  @usableFromInline package let rawValue: Lexicon.Key

  /// Names a key; that of no mark is like no mark.
  @inlinable @inline(__always)
  package init(rawValue: Lexicon.Key) { self.rawValue = rawValue }

  @inlinable package static var comma: Mark { @inline(__always) get { Mark(rawValue: 1) } }
  @inlinable package static var semicolon: Mark { @inline(__always) get { Mark(rawValue: 2) } }
  @inlinable package static var colon: Mark { @inline(__always) get { Mark(rawValue: 3) } }
  @inlinable package static var period: Mark { @inline(__always) get { Mark(rawValue: 4) } }
  @inlinable package static var hyphen: Mark { @inline(__always) get { Mark(rawValue: 5) } }
  @inlinable package static var slash: Mark { @inline(__always) get { Mark(rawValue: 6) } }
  @inlinable package static var openingParenthesis: Mark { @inline(__always) get { Mark(rawValue: 7) } }
  @inlinable package static var closingParenthesis: Mark { @inline(__always) get { Mark(rawValue: 8) } }
  @inlinable package static var openingBracket: Mark { @inline(__always) get { Mark(rawValue: 9) } }
  @inlinable package static var closingBracket: Mark { @inline(__always) get { Mark(rawValue: 10) } }
  @inlinable package static var openingQuote: Mark { @inline(__always) get { Mark(rawValue: 11) } }
  @inlinable package static var closingQuote: Mark { @inline(__always) get { Mark(rawValue: 12) } }
  @inlinable package static var straightQuote: Mark { @inline(__always) get { Mark(rawValue: 13) } }
  @inlinable package static var apostrophe: Mark { @inline(__always) get { Mark(rawValue: 14) } }
  @inlinable package static var ellipsis: Mark { @inline(__always) get { Mark(rawValue: 15) } }
  @inlinable package static var question: Mark { @inline(__always) get { Mark(rawValue: 16) } }
  @inlinable package static var exclamation: Mark { @inline(__always) get { Mark(rawValue: 17) } }
  @inlinable package static var plus: Mark { @inline(__always) get { Mark(rawValue: 18) } }
  @inlinable package static var bullet: Mark { @inline(__always) get { Mark(rawValue: 19) } }
  @inlinable package static var bar: Mark { @inline(__always) get { Mark(rawValue: 20) } }
  @inlinable package static var asterisk: Mark { @inline(__always) get { Mark(rawValue: 21) } }
  @inlinable package static var ampersand: Mark { @inline(__always) get { Mark(rawValue: 22) } }
  @inlinable package static var hash: Mark { @inline(__always) get { Mark(rawValue: 23) } }

  /// All of them, by key.
  package static let all = spellings.indices.map { Mark(rawValue: Lexicon.Key($0 + 1)) }

  /// The mark as it is written.
  package var spelling: String { Self.spellings[Int(rawValue) - 1] }

  private static let spellings = [
    ",", ";", ":", ".", "-", "/", "(", ")", "[", "]", "“", "”", "\"", "'", "…", "?", "!", "+", "•", "|", "*", "&", "#",
  ]
}
