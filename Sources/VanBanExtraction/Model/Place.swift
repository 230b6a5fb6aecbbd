import VanBanText

/// A place of a document by name, once, with every mention: an administrative unit, a region, a country, a foreign city.
///
/// Streets, rivers and buildings are no places in this sense.
public struct Place: Sendable, Equatable {
  /// Numbers the places of a document.
  public typealias ID = Identifier<Place>

  /// When an administrative unit of the name existed, by the reform of 1 July 2025 (Nghị quyết 202/2025/QH15).
  public enum Period: String, Sendable, CaseIterable {
    /// Before the reform alone.
    case before
    /// Since the reform alone.
    case after
  }

  /// One place where the text names the place.
  public typealias Mention = NamedMention

  /// The place's number.
  public var id: ID
  /// The name without the word for its kind, normalised (NFC): `Bắc Kạn`.
  public var name: String
  /// The word for its kind where the text writes it, in lower case: `tỉnh`, `phường`.
  public var kind: String?
  /// Its level, or `nil` where word and gazetteers leave it open.
  public var level: AdministrativeLevel?
  /// When units of this name existed, or `nil` for names in use throughout and for those that no gazetteer holds.
  public var period: Period?
  /// The place that it lies in, where the text says so: `tỉnh Hà Tĩnh` in `huyện Hương Sơn, tỉnh Hà Tĩnh`.
  public var parent: ID?
  /// Every mention, in text order.
  public var mentions: [Mention]

  /// Makes a place without one around it.
  public init(
    id: ID, name: String, kind: String? = nil, level: AdministrativeLevel?, period: Period? = nil,
    mentions: [Mention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.level = level
    self.period = period
    self.mentions = mentions
  }
}
