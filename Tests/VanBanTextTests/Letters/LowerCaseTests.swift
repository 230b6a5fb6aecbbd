import Testing

@testable import VanBanText

@Suite struct LowerCaseTests {
  @Test func agreesWithTheStandardLibraryOnLatinLetters() {
    for value in UInt32(0)..<0x2000 where Letters.isLatin(value) && value != 0x130 && value != 0x1E9E {
      guard let scalar = Unicode.Scalar(value), value < 0x180 || value >= 0x1E00 else { continue }
      #expect(LowerCase.fold(value) == scalar.properties.lowercaseMapping.unicodeScalars.first?.value, "U+\(value)")
    }
  }

  @Test func foldsVietnamese() {
    let upper = "ĐƯỜNG TRƯỜNG SƠN, Ỹ Ơ 1"
    #expect(LowerCase.fold(Array(upper.utf8)) == Array("đường trường sơn, ỹ ơ 1".utf8))
  }
}
