/// Where the tone mark of an open syllable in `oa`, `oe` or `uy` stands.
///
/// Both styles are in use, often in one document, and mean the same; `qu` takes no part (`quý` in both). A syllable
/// that is `uy` alone keeps its mark on the `u` in both styles, as in `ủy ban`.
public enum ToneStyle: String, CaseIterable, Sendable {
  /// As the text has it.
  case keep
  /// On the first vowel, the older typographic style: `hòa`, `khỏe`, `thủy`.
  case classic
  /// On the main vowel, the style of the newer school books: `hoà`, `khoẻ`, `thuỷ`.
  case modern
}
