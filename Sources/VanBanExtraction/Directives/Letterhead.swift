import VanBanLexicon
import VanBanText

/// The head of an official paper, which names who issues it.
enum Letterhead {
  /// The body in capitals at the head of a text that bears the state's name and motto (Decree 30/2020/NĐ-CP,
  /// appendix I), or `nil` for any other text. O(1): it looks at the first tokens alone.
  static func issuer(_ reading: Reading) -> Directive.Issuer? {
    let head = 0..<min(reading.count, 90)
    guard head.contains(where: { state.matches(reading, at: $0, limit: reading.count) }) else { return nil }
    for token in head where reading.shape(token).contains(.allCapitals) {
      guard let end = reading.layers.end(of: .organization, startingAt: token) else { continue }
      return Directive.Issuer(span: reading.span(token..<whole(reading, token..<end)))
    }
    return nil
  }

  /// The end of a name that goes on in the next line, in capitals too: `ỦY BAN NHÂN DÂN` / `TỈNH LAI CHÂU`.
  private static func whole(_ reading: Reading, _ name: Range<Int>) -> Int {
    var end = name.upperBound
    var token = end
    while token < min(reading.count, name.lowerBound + 24), reading.kind(token) == .syllable,
      reading.shape(token).contains(.allCapitals), !reading.tables(token).contains(.documentTypes),
      !reading.shape(token).contains(.paragraphStart)
    {
      token += 1
      if token == reading.count || reading.isLineStart(token) || reading.kind(token) != .syllable { end = token }
    }
    return end
  }

  private static let state = Program(.word("cộng hòa xã hội chủ nghĩa việt nam"))
}
