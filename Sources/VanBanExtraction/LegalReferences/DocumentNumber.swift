/// The number of a document, taken apart (Decree 30/2020/NĐ-CP, appendix I; Instruction 36-HD/VPTW; Law 64/2025/QH15).
struct DocumentNumber: Sendable {
  /// The number as officially written, without space: `23/2021/QĐ-TTg`.
  let canonical: String
  /// The year inside the number: a normative document.
  let year: Int?
  /// Whether the number is written as the Party writes it: `12-CT/TW`.
  let isParty: Bool
  /// How many codes stand behind.
  let codeCount: Int
  /// The code of the type, where the number has one: not in `64/2025/QH15` and `1063/UBND-VX`.
  let typeCode: String?
  /// The code of who issued it, the first where there are several.
  let issuerCode: String?
  /// Whether one body alone gives such numbers, so that no place is needed to tell them apart.
  let isNational: Bool

  /// Reads a number with symbol, or one without: `68`, `180/2007`. Spaces are left out. Linear in its length.
  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Reads a number in UTF-8.
  init?(_ text: ArraySlice<UInt8>) {
    let bytes = text.contains(where: Self.isSpace) ? text.filter { !Self.isSpace($0) }[...] : text
    guard let first = bytes.first, Self.isFigure(first) else { return nil }
    canonical = String(decoding: bytes, as: UTF8.self)
    let rest = bytes.drop { $0 != Self.slash && $0 != Self.hyphen }
    isParty = rest.first == Self.hyphen
    year = isParty ? nil : Self.year(rest)
    var symbol = year == nil ? rest : rest.dropFirst(Self.yearLength)
    let (code, next) = (Self.code(&symbol), Self.code(&symbol))
    typeCode = next == nil ? nil : code
    issuerCode = next ?? code
    isNational = issuerCode.map(IssuerCodes.standard.isNational) ?? false
    var count = (code == nil ? 0 : 1) + (next == nil ? 0 : 1)
    while Self.code(&symbol) != nil { count += 1 }
    codeCount = count
  }

  /// `/2021`, and what follows it apart.
  private static func year(_ rest: ArraySlice<UInt8>) -> Int? {
    let figures = rest.dropFirst().prefix(while: isFigure)
    guard figures.count + 1 == yearLength, rest.count == yearLength || rest[figures.endIndex] == slash else {
      return nil
    }
    return figures.reduce(0) { $0 * 10 + Int($1 - zero) }
  }

  /// Takes the next code of a symbol.
  private static func code(_ symbol: inout ArraySlice<UInt8>) -> String? {
    symbol = symbol.drop(while: isJoint)
    guard !symbol.isEmpty else { return nil }
    let code = symbol.prefix { !isJoint($0) }
    symbol = symbol[code.endIndex...]
    return String(decoding: code, as: UTF8.self)
  }

  private static func isFigure(_ byte: UInt8) -> Bool { zero...zero + 9 ~= byte }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
  private static func isJoint(_ byte: UInt8) -> Bool { byte == slash || byte == hyphen || byte == period }
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

  /// The number in the register, with a letter where it has one: `23`, `36a`; leading zeros are left out.
  var ordinal: String {
    let head = canonical.prefix { $0 != "/" && $0 != "-" }
    let figures = head.drop { $0 == "0" }
    return String(figures.isEmpty ? head : figures)
  }

  /// The codes behind, in order: `QĐ`, `TTg`.
  var codes: [String] {
    var symbol = Array(canonical.utf8).drop { $0 != Self.slash && $0 != Self.hyphen }
    if year != nil { symbol = symbol.dropFirst(Self.yearLength) }
    var codes: [String] = []
    while let code = Self.code(&symbol) { codes.append(code) }
    return codes
  }

  /// Whether the number bears a symbol, so that it names one document of one body.
  var hasSymbol: Bool { codeCount > 0 }

  /// The codes of who issued it.
  var issuerCodes: [String] { codeCount > 1 ? Array(codes.dropFirst()) : codes }
}
