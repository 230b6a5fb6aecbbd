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
  /// Whether it is a document that demands.
  var isByDocument = false
  /// How.
  var force: Directive.Force
  /// Made or told.
  var status: Directive.Status
  /// To do or not to do.
  var polarity: Directive.Polarity
  /// Who leads, where a line of its own says so.
  var lead: Range<Int>?
  /// Who takes part, where a line of its own says so.
  var cooperate: Range<Int>?
  /// By when, where a line of its own says so.
  var time: Range<Int>?
  /// What must come out, where a line of its own says so.
  var product: Range<Int>?
}
