import VanBanLexicon

/// The codes of issuing bodies in numbers: `UBND`, `TTg`, `BYT`.
struct IssuerCodes: Sendable {
  /// The codes of the standard lexicon.
  static let standard = IssuerCodes(.standard)

  private let issuers: [String: String]

  init(_ lexicon: Lexicon) {
    let rows = TableColumns(.issuerCodes, lexicon, ["issuer"]).rows
    issuers = Dictionary(rows.map { ($0.phrase, $0.cells[0]) }) { first, _ in first }
  }

  /// Whether a code is known.
  func contains(_ code: String) -> Bool { issuers[code] != nil }

  /// The body that a code stands for.
  subscript(_ code: String) -> String? { issuers[code] }
}
