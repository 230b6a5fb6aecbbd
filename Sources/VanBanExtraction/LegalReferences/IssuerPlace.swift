import VanBanLexicon

/// The place whose body issues a document: `Nghệ An` in `UBND tỉnh Nghệ An`.
enum IssuerPlace {
  /// The place named last in an issuer; `nil` where it names none. Linear in its length.
  static func place(in issuer: Range<Int>, _ reading: Reading) -> String? {
    for token in issuer {
      guard let match = reading.text.phrases.longest(.places, at: token), token + match.length == issuer.upperBound,
        reading.shape(token).contains(.capitalized)
      else { continue }
      return reading.words(unit(token, issuer, reading)..<issuer.upperBound)
    }
    return nil
  }

  /// Where the name starts with the word for its kind, which tells a commune from a province; provinces go without.
  private static func unit(_ token: Int, _ issuer: Range<Int>, _ reading: Reading) -> Int {
    guard token > issuer.lowerBound, units.contains(reading.key(token - 1)) else { return token }
    return token - 1
  }

  private static let units = Set(["huyện", "quận", "xã", "phường"].map { Lexicon.standard.key(of: $0) })
}
