import Testing

@testable import VanBanExtraction

@Suite struct DocumentNumberTests {
  @Test func takesNormativeNumbersApart() throws {
    let number = try #require(DocumentNumber("23/2021/QĐ-TTg"))
    #expect(number.ordinal == "23")
    #expect(number.year == 2021)
    #expect(number.typeCode == "QĐ")
    #expect(number.issuerCodes == ["TTg"])
    #expect(!number.isParty)
  }

  @Test func takesAdministrativeNumbersApart() throws {
    let number = try #require(DocumentNumber("1063/UBND-VX"))
    #expect(number.year == nil)
    #expect(number.codes == ["UBND", "VX"])
    #expect(try #require(DocumentNumber("64/2025/QH15")).issuerCodes == ["QH15"])
  }

  @Test func takesPartyNumbersApart() throws {
    let number = try #require(DocumentNumber("12-CT/TW"))
    #expect(number.isParty)
    #expect(number.typeCode == "CT")
    #expect(number.issuerCodes == ["TW"])
  }

  @Test func leavesOutSpacesAndLeadingZeros() throws {
    let number = try #require(DocumentNumber("087 /2025/QĐ - UBND"))
    #expect(number.canonical == "087/2025/QĐ-UBND")
    #expect(number.ordinal == "87")
  }

  @Test func readsNumbersWithoutSymbol() throws {
    #expect(try #require(DocumentNumber("180/2007")).year == 2007)
    #expect(try #require(DocumentNumber("36a")).ordinal == "36a")
    #expect(try #require(DocumentNumber("16")).hasSymbol == false)
    #expect(DocumentNumber("NĐ-CP") == nil)
  }

  /// Every shape that a province's gazette prints.
  @Test(
    arguments: [
      ("482/QĐ-UBND", "QĐ", "UBND", nil), ("12/NQ-HĐND", "NQ", "HĐND", nil), ("7/2026/NQ-HĐND", "NQ", "HĐND", 2026),
      ("43/2026/QĐ-UBND", "QĐ", "UBND", 2026), ("3/QĐ-TTHĐND", "QĐ", "TTHĐND", nil),
      ("5/QĐ-TT HĐND", "QĐ", "TTHĐND", nil),
      ("9/NQ-TT HĐND", "NQ", "TTHĐND", nil), ("6/CT-UBND", "CT", "UBND", nil),
    ] as [(String, String, String, Int?)])
  func tellsTypeIssuerAndYear(_ text: String, _ type: String, _ issuer: String, _ year: Int?) throws {
    let number = try #require(DocumentNumber(text))
    #expect(number.typeCode == type)
    #expect(DocumentTypes.standard.id(ofCode: type) != nil)
    #expect(number.issuerCodes == [issuer])
    #expect(IssuerCodes.standard.contains(issuer))
    #expect(number.year == year)
  }
}
