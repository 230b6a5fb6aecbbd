/// A text made even for matching, with the way back to the original.
public struct NormalizedText: Sendable {
  /// The normalised text as UTF-8.
  package let bytes: [UInt8]
  /// From ``bytes`` to the original text and back; the identity when nothing had to be changed.
  public let map: OffsetMap

  /// The normalised text. Linear: it is made anew from the bytes at each call.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Joins bytes and the map that leads from them to the original.
  package init(bytes: [UInt8], map: OffsetMap) {
    self.bytes = bytes
    self.map = map
  }
}
