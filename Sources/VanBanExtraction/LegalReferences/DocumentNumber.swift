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

  /// Reads a number with symbol, or one without: `68`, `180/2007`. Spaces are left out. Linear in its length.
  init?(_ text: String) {
    let bytes = text.utf8.contains(where: Self.isSpace) ? text.utf8.filter { !Self.isSpace($0) } : Array(text.utf8)
    guard let first = bytes.first, Self.isFigure(first) else { return nil }
    let head = bytes.prefix { $0 != Self.slash && $0 != Self.hyphen }
    let rest = bytes.dropFirst(head.count)
    canonical = bytes.count == text.utf8.count ? text : String(decoding: bytes, as: UTF8.self)
    let figures = head.drop { $0 == Self.zero }
    ordinal = String(decoding: figures.isEmpty ? head : figures, as: UTF8.self)
    isParty = rest.first == Self.hyphen
    year = isParty ? nil : Self.year(rest)
    codes = Self.codes(year == nil ? rest : rest.dropFirst(Self.yearLength))
  }

  /// `/2021`, and what follows it apart.
  private static func year(_ rest: ArraySlice<UInt8>) -> Int? {
    let figures = rest.dropFirst().prefix(while: isFigure)
    guard figures.count + 1 == yearLength, rest.count == yearLength || rest[figures.endIndex] == slash else {
      return nil
    }
    return figures.reduce(0) { $0 * 10 + Int($1 - zero) }
  }

  private static func codes(_ rest: ArraySlice<UInt8>) -> [String] {
    rest.split { $0 == slash || $0 == hyphen || $0 == period }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isFigure(_ byte: UInt8) -> Bool { zero...zero + 9 ~= byte }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
  private static let zero = UInt8(ascii: "0")
  private static let slash = UInt8(ascii: "/")
  private static let hyphen = UInt8(ascii: "-")
  private static let period = UInt8(ascii: ".")
  /// The bytes of `/2021`.
  private static let yearLength = 5

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
