import VanBanText

/// A body of a document, or a group of bodies, once, with every mention.
///
/// Mentions that write the same words, abbreviations written out, are one body. What the text leaves open stays open:
/// `UBND tỉnh` is at the level of a province without saying which.
public struct Organization: Sendable, Equatable {
  /// Numbers the bodies of a document.
  public typealias ID = Identifier<Organization>

  /// What sort of body it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The Party.
    case party
    /// Government and administration.
    case state
    /// National Assembly, people's councils, parliaments.
    case assembly
    /// Courts and procuracies.
    case court
    /// The army and the border guard.
    case army
    /// The police.
    case police
    /// The Fatherland Front.
    case front
    /// Schools and universities.
    case school
    /// Hospitals and health centres.
    case hospital
    /// Companies and banks.
    case company
    /// Press, media and culture.
    case press
    /// Unions, associations, churches.
    case union
    /// Any other unit.
    case unit
  }

  /// One place where the text names the body.
  public typealias Mention = NamedMention

  /// The body's number.
  public var id: ID
  /// The fullest form of the name in the document, normalised (NFC).
  public var name: String
  /// What sort of body it is, or `nil` where its words do not tell.
  public var kind: Kind?
  /// The level that it works at, or `nil` where its words do not tell.
  public var level: AdministrativeLevel?
  /// Whether the words mean several bodies: `các sở, ban, ngành`.
  public var isGroup: Bool
  /// The body above, where its name says so: `Công an tỉnh Nghệ An` of `Phòng Cảnh sát hình sự Công an tỉnh Nghệ An`.
  public var parent: ID?
  /// The place that its name bears, or `nil`.
  public var place: Place.ID?
  /// Every mention, in text order.
  public var mentions: [Mention]

  /// Makes a body without a body above and without a place.
  public init(
    id: ID, name: String, kind: Kind?, level: AdministrativeLevel?, isGroup: Bool = false, mentions: [Mention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.level = level
    self.isGroup = isGroup
    self.mentions = mentions
  }
}
