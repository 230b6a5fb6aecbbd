import VanBanText

/// One mention of a position: rank modifier, title, and the body or place in which it is held.
public struct Role: Sendable, Equatable {
  /// Numbers the roles of a document.
  public typealias ID = Identifier<Role>

  /// Whether the position is held at the time of writing.
  public enum Status: String, Sendable, CaseIterable {
    /// Held now.
    case current
    /// `quyền`: held for the time being.
    case acting
    /// `nguyên`, `cựu`: held before.
    case former
    /// `tân`: just taken up.
    case incoming
  }

  /// The role's number.
  public var id: ID
  /// The whole role, in UTF-8 bytes of the original text.
  public var span: Span
  /// The title without the body: `Phó Chủ tịch`.
  public var title: Span
  /// The body or place, or `nil` for a bare title.
  public var organization: Span?
  /// Whether it is held now.
  public var status: Status
  /// The person who holds it, where the document says so.
  public var holder: Person.ID?
  /// The rule that told who holds it, or `nil` without a holder.
  public var holderEvidence: Evidence?
  /// The rule that found it.
  public var evidence: Evidence

  /// Makes a role without a holder.
  public init(id: ID, span: Span, title: Span, organization: Span?, status: Status, evidence: Evidence) {
    self.id = id
    self.span = span
    self.title = title
    self.organization = organization
    self.status = status
    self.evidence = evidence
  }
}
