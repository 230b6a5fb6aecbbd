import VanBanText

/// One call for action that an authority makes: who must do what, by when.
public struct Directive: Sendable, Equatable {
  /// Numbers the directives of a document.
  public typealias ID = Identifier<Directive>

  /// Whether something must be done or must not.
  public enum Polarity: String, Sendable, CaseIterable {
    /// To be done.
    case `do`
    /// Forbidden.
    case doNot
  }

  /// How the demand is made.
  public enum Force: String, Sendable, CaseIterable {
    /// `yêu cầu`, `chỉ đạo`, a bare imperative under a superior's heading
    case order
    /// `giao`, `phân công`
    case assign
    /// `đề nghị`
    case request
    /// `lưu ý`, `đôn đốc`, `nhắc nhở`
    case remind
    /// `kiến nghị`, `đề xuất`: upwards
    case propose
    /// `nghiêm cấm`
    case prohibit
  }

  /// Whether the demand is made in this text or told of.
  public enum Status: String, Sendable, CaseIterable {
    /// Made here.
    case current
    /// Told as given: `đã yêu cầu các sở …`.
    case reported
  }

  /// Who demands.
  public struct Issuer: Sendable, Equatable {
    /// The words that name the issuer, or `nil` when only the person or role is known.
    public var span: Span?
    /// The person, where known.
    public var person: Person.ID?
    /// The role, where known.
    public var role: Role.ID?

    /// Names an issuer.
    public init(span: Span?, person: Person.ID? = nil, role: Role.ID? = nil) {
      self.span = span
      self.person = person
      self.role = role
    }
  }

  /// The directive's number.
  public var id: ID
  /// The action clause from its verb to its last word; UTF-8 bytes, original text.
  public var span: Span
  /// To do or not to do.
  public var polarity: Polarity
  /// How the demand is made.
  public var force: Force
  /// Made or told.
  public var status: Status
  /// Who demands.
  public var issuer: Issuer?
  /// Who must act, as written.
  public var addressees: [Span] = []
  /// Who leads (`chủ trì`).
  public var lead: [Span] = []
  /// Who takes part (`phối hợp`).
  public var cooperate: [Span] = []
  /// By when.
  public var deadline: Deadline?
  /// What must come out of it: the paper to be drawn up or the report due, inside the clause.
  public var product: Span?
  /// The legal references inside the clause.
  public var basis: [LegalReference.ID] = []
  /// The rule that found it.
  public var evidence: Evidence

  /// Makes a directive of which only clause and kind are known.
  public init(id: ID, span: Span, polarity: Polarity, force: Force, status: Status, evidence: Evidence) {
    self.id = id
    self.span = span
    self.polarity = polarity
    self.force = force
    self.status = status
    self.evidence = evidence
  }
}
