import VanBanLexicon

/// The place whose body issues a document: `Nghệ An` in `UBND tỉnh Nghệ An`.
enum IssuerPlace {
  /// The place named last in an issuer; `nil` where it names none. Linear in its length.
  static func place(in issuer: Range<Int>, _ reading: Reading) -> String? {
    for token in issuer {
      guard let match = reading.text.phrases.longest(.places, at: token), token + match.length == issuer.upperBound,
        reading.shape(token).contains(.capitalized), !countries.contains(match.entry.row)
      else { continue }
      return reading.words(unit(token, issuer, reading)..<issuer.upperBound)
    }
    return nil
  }

  /// The place whose name the end of a line breaks: `Thành phố Hồ` / `Chí Minh`, of which the rest is given; `nil` where
  /// the line starts with a name of its own. O(1): names are short.
  static func broken(_ rest: Range<Int>, _ reading: Reading) -> String? {
    for start in max(0, rest.lowerBound - longestBreak)..<rest.lowerBound
    where reading.shape(start).contains(.capitalized) {
      let keys = (start..<rest.upperBound).map(reading.key)
      guard Lexicon.standard.entries(of: keys).contains(where: { $0.table == .places }) else { continue }
      let first = unit(start, 0..<rest.upperBound, reading)
      return reading.words(first..<rest.lowerBound) + " " + reading.words(rest)
    }
    return nil
  }

  /// No more words of a place's name stand before the end of its line.
  private static let longestBreak = 4

  /// Where the name starts with the word for its kind, which tells a commune from a province; provinces go without.
  private static func unit(_ token: Int, _ issuer: Range<Int>, _ reading: Reading) -> Int {
    guard token > issuer.lowerBound, units.contains(reading.key(token - 1)) else { return token }
    return token - 1
  }

  /// The nation's own bodies are not those of a place.
  private static let countries: Set<Int> = {
    let rows = TableColumns(.places, .standard, ["level"]).rows
    return Set(rows.indices.filter { rows[$0].cells[0] == "country" })
  }()

  private static let units = Set(["huyện", "quận", "xã", "phường"].map { Lexicon.standard.key(of: $0) })
}
