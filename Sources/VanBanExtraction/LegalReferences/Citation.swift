import VanBanText

/// A reference as the scanner took it: the match of its document, of its provisions, or of both.
struct Citation {
  /// The match that names the document; of the provisions where they stand alone.
  let match: RuleMatch
  /// The match of the provisions.
  let provisions: RuleMatch?
  /// Everything covered.
  let tokens: Range<Int>
  /// The type word that an elided member of a list takes from the first.
  let inheritedType: Range<Int>?
  /// Whether it goes on the list of the reference before.
  let isElided: Bool
  /// Date and issuer, shared ones included.
  var date: Range<Int>?
  var issuer: Range<Int>?

  /// A document, with its provisions where given.
  init(_ document: RuleMatch, provisions: RuleMatch? = nil) {
    match = document
    self.provisions = provisions ?? (document.rule == ProvisionRules.alone ? document : nil)
    tokens = (provisions ?? document).tokens.lowerBound..<document.tokens.upperBound
    inheritedType = nil
    isElided = false
    date = document.part("date")
    issuer = document.part("issuer")
  }

  /// A further number behind another reference; `nil` when the two are of different kinds.
  init?(_ elided: RuleMatch, listedBehind first: Citation) {
    let isShort = elided.rule == DocumentRules.elidedShort
    guard isShort == first.isShort else { return nil }
    match = elided
    provisions = nil
    tokens = elided.tokens
    inheritedType = first.type
    isElided = true
    date = elided.part("date")
    issuer = elided.part("issuer")
  }

  /// The type word, its own or that of the list.
  var type: Range<Int>? { match.part("type") ?? inheritedType }

  /// The number.
  var number: Range<Int>? { match.part("number") }

  /// Whether further numbers may follow without a type word.
  var canLead: Bool { number != nil && type != nil }

  /// Whether the number bears no symbol.
  var isShort: Bool { match.rule == DocumentRules.short || match.rule == DocumentRules.elidedShort }
}
