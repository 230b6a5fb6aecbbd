import Testing

@testable import VanBanText

@Suite struct NormalizerTests {
  private func normalize(_ text: String) -> String { Normalizer().normalize(text).text }

  @Test func cleanTextHasTheIdentityMap() {
    let text = "Chiều 5/9, ông Lê Văn Ẩn nói: “Phải làm ngay…”; ước 1,5 tỷ đồng\n\nHết."
    let normalized = Normalizer().normalize(text)
    #expect(normalized.map.isIdentity)
    #expect(normalized.text == text)
  }

  @Test func composesAndMapsToTheWholeDecomposedRun() {
    let text = "hi e\u{0302}\u{0323} e"
    let normalized = Normalizer().normalize(text)
    #expect(Array(normalized.text.unicodeScalars) == Array("hi ệ e".unicodeScalars))
    #expect(text[normalized.map.original(Span(3, 6))].unicodeScalars.count == 3)
  }

  @Test func foldsSpacesDashesAndInvisibles() {
    #expect(normalize("số\u{A0}12\u{2011}NQ\u{2013}TW\u{200B}, \u{FEFF}Ðiện ð") == "số 12-NQ-TW, Điện đ")
    #expect(normalize("một\r\nhai\rba") == "một\nhai\nba")
    #expect(normalize("tăng cư\u{AD}\r\n  ờng") == "tăng cường")
  }
}
