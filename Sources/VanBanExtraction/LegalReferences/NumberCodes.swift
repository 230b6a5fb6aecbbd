import VanBanLexicon
import VanBanText

/// The codes that stand in numbers of documents, as the tables of types and of issuers give them, and how a code that is
/// written wrongly is told: only where exactly one reading exists.
struct NumberCodes: Sendable {
  /// The codes of the standard lexicon.
  static let standard = NumberCodes(.standard)

  private let types: Set<Spelling>
  /// The systems that issuers belong to, by code.
  private let issuers: [Spelling: String]
  private let typesByFold: [String: Set<String>]
  private let issuersByFold: [String: Set<String>]

  init(_ lexicon: Lexicon) {
    let types = TableColumns(.documentTypes, lexicon, ["code"]).rows.map { $0.cells[0] }.filter { !$0.isEmpty }
    let issuers = TableColumns(.issuerCodes, lexicon, ["system"]).rows
    self.types = Set(types.map(Spelling.init))
    self.issuers = Dictionary(issuers.map { (Spelling($0.phrase), $0.cells[0]) }) { first, _ in first }
    typesByFold = Self.byFold(types)
    issuersByFold = Self.byFold(issuers.map(\.phrase))
  }

  /// Whether a code is that of a document type: `QĐ`.
  func isType(_ code: String) -> Bool { types.contains(Spelling(code)) }

  /// Whether a code is that of a body: `UBND`, `QH15`.
  func isIssuer(_ code: String) -> Bool { issuers[Spelling(code)] != nil || Self.isOfTerm(code) }

  /// Whether a body belongs to the state alone, so that its numbers are not written as the Party's.
  func isState(_ code: String) -> Bool { issuers[Spelling(code)] == "state" }

  /// Whether a code is that of the National Assembly or its Standing Committee, of some term.
  static func isOfTerm(_ code: String) -> Bool {
    let letters = code.utf8.prefix { !(0x30...0x39 ~= $0) }
    let term = code.utf8.dropFirst(letters.count)
    return !term.isEmpty && term.allSatisfy { 0x30...0x39 ~= $0 }
      && (letters.elementsEqual("QH".utf8) || letters.elementsEqual("UBTVQH".utf8))
  }

  /// Whether a code is known once case and diacritics are left aside: `nq`, `QD`.
  func knowsFolded(_ code: String) -> Bool {
    let folded = Self.folded(code)
    return typesByFold[folded] != nil || issuersByFold[folded] != nil
  }

  /// The code of a type that differs in case and diacritics alone.
  func type(spelled code: String) -> String? { Self.only(typesByFold[Self.folded(code)]) }

  /// The code of a body that differs in case and diacritics alone; two letters are too few to tell.
  func issuer(spelled code: String) -> String? {
    let found = Self.only(issuersByFold[Self.folded(code)])
    return code.count > 2 || found?.unicodeScalars.allSatisfy(\.isASCII) == true ? found : nil
  }

  /// The type and the body that were written as one: `NĐCP`. `nil` where they part in several ways, or in none.
  func parted(_ code: String) -> (type: String, issuer: String)? {
    let ways = code.indices.dropFirst().compactMap { index -> (type: String, issuer: String)? in
      let (type, issuer) = (String(code[..<index]), String(code[index...]))
      return isType(type) && isIssuer(issuer) ? (type, issuer) : nil
    }
    return ways.count == 1 ? ways[0] : nil
  }

  private static func only(_ codes: Set<String>?) -> String? { codes?.count == 1 ? codes?.first : nil }

  private static func byFold(_ codes: [String]) -> [String: Set<String>] {
    codes.reduce(into: [:]) { $0[folded($1), default: []].insert($1) }
  }

  private static func folded(_ code: String) -> String { PlainLetters.fold(code) }
}
