/// The lengths of text that benchmarks run on: costs that come once a text show in the short ones, costs that grow with
/// the text in the long ones.
public enum TextSize: String, CaseIterable, Sendable {
  /// A headline: 90 bytes.
  case tiny
  /// A paragraph: 1 KB.
  case small
  /// An article: 8 KB.
  case article
  /// A law: 512 KB.
  case huge
  /// A collection as it is, text by text.
  case whole

  /// The length of a text in bytes; `nil` for those of the collection.
  public var length: Int? {
    switch self {
    case .tiny: 90
    case .small: 1_000
    case .article: 8_000
    case .huge: 512_000
    case .whole: nil
    }
  }

  /// Texts of this size, cut out of a collection one behind the other; `byteCount` together where that is more than one
  /// text, the whole collection for ``whole``.
  public func texts(of collection: [String], byteCount: Int) -> [String] {
    guard let length else { return collection }
    return TextSample.pieces(of: collection, length: length, byteCount: byteCount)
  }
}
