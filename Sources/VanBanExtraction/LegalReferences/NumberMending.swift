import VanBanText

/// Mends numbers whose symbol is written wrongly, where exactly one reading exists.
///
/// A number that the tables know as it stands is left alone, and so is one whose codes they do not know at all: a body
/// may have a code that no table holds.
struct NumberMending {
  private let codes = NumberCodes.standard
  /// The code of the type word before the number, where there is one.
  private let expectedType: String?

  /// Mends numbers behind a type word with some code; `nil` or empty without type word.
  init(expectedType: String?) { self.expectedType = expectedType?.isEmpty == true ? nil : expectedType }

  /// The number as it is officially written; the same when nothing is wrong with it. Linear in its length.
  func mended(_ number: DocumentNumber) -> DocumentNumber {
    guard number.hasSymbol, !isKnown(number) else { return number }
    let whole = Self.separated(number)
    guard !isKnown(whole) else { return whole }
    guard let codes = mended(whole.codes, hasYear: whole.year != nil) else { return whole }
    let isParty = whole.isParty && !isOfState(codes)
    return codes == whole.codes && isParty == whole.isParty ? whole : whole.replacing(codes, isParty: isParty)
  }

  /// Type and body are known, or the number is one of the many that bear neither. Orders that promulgated laws before
  /// 1996 were numbered `18-L/CTN`.
  private func isKnown(_ number: DocumentNumber) -> Bool {
    guard let issuer = number.issuerCode, codes.isIssuer(issuer) else { return false }
    guard let type = number.typeCode else { return true }
    return codes.isType(type) && (!number.isParty || type == "L" && issuer == "CTN")
  }

  private func isOfState(_ codes: [String]) -> Bool { codes.count == 2 && self.codes.isState(codes[1]) }

  /// `49/2025TT-BCT`, `15-2020-QĐ-TTg`: the year parted from what stands next to it.
  private static func separated(_ number: DocumentNumber) -> DocumentNumber {
    guard number.year == nil else { return number }
    let text = Array(number.canonical.unicodeScalars)
    let head = text.prefix { $0.properties.numericType != nil }
    guard head.count < text.count, text.count > head.count + 5, text[head.count] == "/" || text[head.count] == "-",
      let year = Int(String(String.UnicodeScalarView(text[(head.count + 1)..<(head.count + 5)]))), 1945...2099 ~= year
    else { return number }
    let rest = text.dropFirst(head.count + 5)
    guard let next = rest.first, next.properties.numericType == nil else { return number }
    let codes = next == "/" || next == "-" ? rest.dropFirst() : rest
    let parts = [head, ArraySlice(String(year).unicodeScalars), codes].map { String(String.UnicodeScalarView($0)) }
    return DocumentNumber(parts.joined(separator: "/")) ?? number
  }

  private func mended(_ parts: [String], hasYear: Bool) -> [String]? {
    if parts.count == 1 { return parted(parts[0], hasYear: hasYear) }
    if parts.count == 2, isSwapped(parts, hasYear: hasYear) { return [parts[1], parts[0]] }
    var mended = parts
    if let type = type(parts[0]) { mended[0] = type }
    if mended[0] == parts[0], !codes.isType(parts[0]) { return nil }
    if !codes.isIssuer(parts[1]), let issuer = codes.issuer(spelled: parts[1]) { mended[1] = issuer }
    return mended
  }

  /// `122/2017/CP-NĐ`; behind a body without year a code of a type can be that of a unit as well.
  private func isSwapped(_ parts: [String], hasYear: Bool) -> Bool {
    guard codes.isIssuer(parts[0]), !codes.isType(parts[0]), codes.isType(parts[1]) else { return false }
    return expectedType.map { $0 == parts[1] } ?? (hasYear && !codes.isIssuer(parts[1]))
  }

  /// The code of the type: as the type word says, else as the tables know it.
  private func type(_ code: String) -> String? {
    if let expectedType, PlainLetters.fold(expectedType) == PlainLetters.fold(code) { return expectedType }
    return codes.isType(code) ? code : codes.type(spelled: code)
  }

  /// `61/2018/NĐCP`: only behind the word for the type, or where the year says that a type has to follow.
  private func parted(_ code: String, hasYear: Bool) -> [String]? {
    guard let (type, issuer) = codes.parted(code), expectedType.map({ $0 == type }) ?? hasYear else { return nil }
    return [type, issuer]
  }
}
