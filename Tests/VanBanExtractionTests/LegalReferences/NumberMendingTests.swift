import Testing

@testable import VanBanExtraction

@Suite struct NumberMendingTests {
  private func mended(_ text: String, type: String? = nil) -> String? {
    DocumentNumber(text).map { NumberMending(expectedType: type).mended($0).canonical }
  }

  @Test(
    arguments: [
      ("61/2018/NĐCP", "NĐ", "61/2018/NĐ-CP"), ("61/2018/NĐCP", nil, "61/2018/NĐ-CP"),
      ("98-NQ/CP", "NQ", "98/NQ-CP"), ("68/nq-cp", "NQ", "68/NQ-CP"), ("23/2021/QD-TTg", "QĐ", "23/2021/QĐ-TTg"),
      ("12/NQ-HDND", "NQ", "12/NQ-HĐND"), ("122/2017/CP-NĐ", "NĐ", "122/2017/NĐ-CP"),
      ("49/2025TT-BCT", "TT", "49/2025/TT-BCT"), ("15-2020-QĐ-TTg", "QĐ", "15/2020/QĐ-TTg"),
      ("12-ct/tw", "CT", "12-CT/TW"),
    ] as [(String, String?, String)])
  func mendsWhatHasOneReading(_ written: String, _ type: String?, _ official: String) {
    #expect(mended(written, type: type) == official)
  }

  @Test(arguments: [
    "15/2020/NĐ-CP", "12-CT/TW", "64/2025/QH15", "1063/UBND-VX", "64/CP", "43/2015/TTLT/BKHĐT-BTC", "87/2025/HS-ST",
    "214/QĐ-ĐTTH", "482/QĐ-UBND.HC", "3100/XYZ-KTN", "36a/NQ-CP", "17-NQ/ABC", "123/BTC-TTr",
  ])
  func leavesTheRest(_ number: String) {
    #expect(mended(number) == number)
    #expect(mended(number, type: "CV") == number)
  }

  @Test func partsNoCodeWithoutTypeOrYear() {
    #expect(mended("61/NĐCP") == "61/NĐCP")
    #expect(mended("61/NĐCP", type: "QĐ") == "61/NĐCP")
  }
}
