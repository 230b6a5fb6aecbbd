import VanBanText

/// A directive before its fields are read: tokens instead of spans.
struct DirectiveDraft {
  /// The rule's match that opened it.
  let opening: RuleMatch
  /// The tokens of the action clause.
  var action: Range<Int>
  /// Who must act.
  var addressee: Range<Int>?
  /// Who demands.
  var issuer: Directive.Issuer?
  /// How.
  var force: Directive.Force
  /// Made or told.
  var status: Directive.Status
  /// To do or not to do.
  var polarity: Directive.Polarity
}
