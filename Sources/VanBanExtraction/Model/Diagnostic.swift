import VanBanText

/// Something that the library saw and did not decide, or had to mend: reported, never dropped in silence.
public struct Diagnostic: Sendable, Equatable {
  /// Where; UTF-8 bytes of the original text.
  public var span: Span
  /// The kind, for programs: `ambiguous-reference`.
  public var code: String
  /// What it means, for people.
  public var message: String

  /// Makes a diagnostic.
  public init(span: Span, code: String, message: String) {
    self.span = span
    self.code = code
    self.message = message
  }
}
