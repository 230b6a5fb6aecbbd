/// Writes documents as records: one JSON object a document, one line each.
///
/// Members stand in the order of the record's schema. Offsets count in ``offsets``. A kind that is not asked for is
/// left out, and an id that would point to it is `null`.
///
/// ```swift
/// let line = RecordWriter().record(document, id: "bac-kan-2021-09")
/// ```
public struct RecordWriter: Sendable {
  /// What the offsets count.
  public let offsets: OffsetUnit
  /// What a record holds.
  public let kinds: Set<RecordKind>
  /// How legal documents and provisions are named besides, or `nil` for the record's own keys alone.
  public let identifiers: IdentifierScheme?

  /// Chooses unit, kinds and identifiers.
  public init(offsets: OffsetUnit = .scalar, kinds: Set<RecordKind> = .all, identifiers: IdentifierScheme? = nil) {
    self.offsets = offsets
    self.kinds = kinds
    self.identifiers = identifiers
  }

  /// The record of a document, without a line end: a single line of JSON. Linear in text and annotations.
  public func record(_ document: Document, id: String) -> String {
    String(decoding: bytes(document, id: id), as: UTF8.self)
  }

  /// The record in UTF-8.
  package func bytes(_ document: Document, id: String) -> [UInt8] {
    let encoder = RecordEncoder(document, offsets: offsets, kinds: kinds, identifiers: identifiers)
    var json = JSONWriter()
    json.object { encoder.encode(id: id, into: &$0) }
    return json.bytes
  }
}
