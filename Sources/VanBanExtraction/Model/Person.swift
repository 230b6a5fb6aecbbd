import VanBanText

/// A person of a document, once, with every mention.
public struct Person: Sendable, Equatable {
  /// Numbers the people of a document.
  public typealias ID = Identifier<Person>

  /// One place where the text names the person.
  public struct Mention: Sendable, Equatable {
    /// How a mention names its person.
    public enum Kind: String, Sendable, CaseIterable {
      /// Family name to given name.
      case full
      /// The given name alone, behind an honorific: `đồng chí Bường`.
      case given
      /// Initials or a pseudonym: `Nguyễn Văn A.`, `chị H.`.
      case initials
      /// The line that names an article's author.
      case byline
      /// The name under a document's signature.
      case signature
    }

    /// The name alone, in UTF-8 bytes of the original text; honorific, rank and role lie outside.
    public var span: Span
    /// How the name is given.
    public var kind: Kind
    /// The honorific or rank before the name, or `nil`.
    public var honorific: Span?
    /// The rule that found it.
    public var evidence: Evidence

    /// Makes a mention.
    public init(span: Span, kind: Kind, honorific: Span? = nil, evidence: Evidence) {
      self.span = span
      self.kind = kind
      self.honorific = honorific
      self.evidence = evidence
    }
  }

  /// The person's number.
  public var id: ID
  /// The fullest form of the name in the document, normalised (NFC).
  public var name: String
  /// Every mention, in text order.
  public var mentions: [Mention]
  /// The roles that the document gives the person, in text order.
  public var roles: [Role.ID]

  /// Makes a person.
  public init(id: ID, name: String, mentions: [Mention], roles: [Role.ID] = []) {
    self.id = id
    self.name = name
    self.mentions = mentions
    self.roles = roles
  }
}
