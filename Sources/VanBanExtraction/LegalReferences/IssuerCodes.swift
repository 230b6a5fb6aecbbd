import VanBanLexicon

/// The codes of issuing bodies in numbers: `UBND`, `TTg`, `BYT`.
struct IssuerCodes: Sendable {
  /// The codes of the standard lexicon.
  static let standard = IssuerCodes(.standard)

  private let issuers: [Spelling: (name: String, isNational: Bool)]

  init(_ lexicon: Lexicon) {
    let rows = TableColumns(.issuerCodes, lexicon, ["issuer", "reach"]).rows
    issuers = Dictionary(rows.map { (Spelling($0.phrase), ($0.cells[0], $0.cells[1] == "national")) }) { first, _ in
      first
    }
  }

  /// Whether a code is known.
  func contains(_ code: String) -> Bool { issuers[Spelling(code)] != nil }

  /// Whether there is one body with a code: `CP`, but not `UBND`.
  func isNational(_ code: String) -> Bool {
    issuers[Spelling(code)]?.isNational ?? NumberCodes.isOfTerm(code)
  }

  /// The one body that a code stands for, whatever its term.
  func body(_ code: String) -> String? {
    if NumberCodes.isOfTerm(code) { return self[String(code.prefix { !$0.isNumber })] }
    return issuers[Spelling(code)].flatMap {
      $0.name.contains(";") || $0.name.contains(",") && !$0.isNational ? nil : $0.name
    }
  }

  /// The body that a code stands for.
  subscript(_ code: String) -> String? { issuers[Spelling(code)]?.name }
}
