/// Where the tone mark of an open syllable in `oa`, `oe` or `uy` stands.
///
/// Both styles are in use, often in one document, and mean the same; `qu` takes no part (`quý` in both). A syllable
/// that is `uy` alone keeps its mark on the `u` in both styles, as in `ủy ban`.
public enum ToneStyle: String, CaseIterable, Sendable {
  /// As the text has it.
  case keep
  /// On the first vowel, the older style (*kiểu cũ*): `hòa`, `khỏe`, `thủy`.
  case classic
  /// On the main vowel, the newer style (*kiểu mới*): `hoà`, `khoẻ`, `thuỷ`.
  case modern

  /// The syllable with its tone mark where this style has it.
  ///
  /// A mark that no style places so is mended too: `tuá` gives `túa`, `giừơng` gives `giường`. What is no syllable of
  /// Vietnamese stays as it is.
  ///
  /// ```swift
  /// ToneStyle.modern.restyle("Hòa")  // Hoà
  /// ToneStyle.classic.restyle("thuỷ")  // thủy
  /// ```
  public func restyle(_ syllable: String) -> String {
    let bytes = Array(syllable.utf8)
    guard let parsed = Syllable(bytes, bytes.indices) else { return syllable }
    return parsed.placing(in: self) ?? syllable
  }

  /// The key under which both styles of a phrase meet: each syllable in the classic style. Linear.
  package static func key(of phrase: String) -> String {
    phrase.split(separator: " ", omittingEmptySubsequences: false)
      .map { classic.restyle(String($0)) }.joined(separator: " ")
  }

  /// The forms of one syllable in both styles, the given one first: `["ủy", "uỷ"]`, or the syllable alone.
  package static func variants(ofSyllable syllable: String) -> [String] {
    let bytes = Array(syllable.utf8)
    guard let parsed = Syllable(bytes, bytes.indices), parsed.hasTwoPlacements else { return [syllable] }
    return [syllable] + [parsed.placingOnFirst, parsed.placingOnSecond].filter { $0 != syllable }
  }

  /// All ways to write a phrase with either style in each syllable, the given one first.
  ///
  /// Exponential in the number of syllables that have two forms, which is at most two or three in a lexicon entry;
  /// beyond `limit` forms only the first ones are given.
  package static func variants(ofPhrase phrase: String, limit: Int = 64) -> [String] {
    var results = [""]
    for (index, syllable) in phrase.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let forms = variants(ofSyllable: String(syllable))
      let separator = index == 0 ? "" : " "
      let longer = forms.flatMap { form in results.map { $0 + separator + form } }
      results = Array(longer.prefix(limit))
    }
    return results
  }
}
