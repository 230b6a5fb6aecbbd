/// The number of a document, taken apart (Decree 30/2020/NĐ-CP, appendix I; Instruction 36-HD/VPTW; Law 64/2025/QH15).
struct DocumentNumber: Hashable, Sendable {
  /// The number as officially written, without space: `23/2021/QĐ-TTg`.
  let canonical: String
  /// The number in the register, with a letter where it has one: `23`, `36a`; leading zeros are left out.
  let ordinal: String
  /// The year inside the number: a normative document.
  let year: Int?
  /// The codes behind, in order: `QĐ`, `TTg`.
  let codes: [String]
  /// Whether the number is written as the Party writes it: `12-CT/TW`.
  let isParty: Bool

  /// Reads a number with symbol, or one without: `68`, `180/2007`. Spaces are left out.
  init?(_ text: String) {
    canonical = text.filter { !$0.isWhitespace }
    let slashed = canonical.split(separator: "/", omittingEmptySubsequences: true)
    guard let first = slashed.first else { return nil }
    let head = first.split(separator: "-", maxSplits: 1)
    let digits = head[0].drop { $0 == "0" }
    guard let leading = head[0].first, leading.isNumber else { return nil }
    ordinal = digits.isEmpty ? String(head[0]) : String(digits)
    isParty = head.count > 1
    let hasYear = slashed.count > 1 && slashed[1].count == 4 && Int(slashed[1]) != nil
    year = hasYear ? Int(slashed[1]) : nil
    codes = Self.codes(Array(head.dropFirst()) + Array(slashed.dropFirst(hasYear ? 2 : 1)))
  }

  private static func codes(_ parts: [Substring]) -> [String] {
    parts.flatMap { $0.split { $0 == "-" || $0 == "." } }.map(String.init)
  }

  /// The number with other codes, written as the Party or as the state writes it.
  func replacing(_ codes: [String], isParty: Bool) -> DocumentNumber {
    let head = canonical.prefix { $0 != "/" && $0 != "-" }
    let symbol =
      isParty ? codes.dropLast().joined(separator: "-") + "/" + codes[codes.count - 1] : codes.joined(separator: "-")
    let middle = year.map { "/\($0)" } ?? ""
    return DocumentNumber(head + middle + (isParty ? "-" : "/") + symbol) ?? self
  }

  /// Whether the number bears a symbol, so that it names one document of one body.
  var hasSymbol: Bool { !codes.isEmpty }

  /// Whether one body alone gives such numbers, so that no place is needed to tell them apart.
  var isNational: Bool { issuerCodes.first.map(IssuerCodes.standard.isNational) ?? false }

  /// The code of the type, where the number has one: not in `64/2025/QH15` and `1063/UBND-VX`.
  var typeCode: String? { codes.count > 1 ? codes[0] : nil }

  /// The codes of who issued it.
  var issuerCodes: [String] { codes.count > 1 ? Array(codes.dropFirst()) : codes }
}
