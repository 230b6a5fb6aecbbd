import Testing

@testable import VanBanText

@Suite struct LookAlikeTests {
  private func normalize(_ text: String) -> String { Normalizer().normalize(text).text }

  @Test(arguments: [
    // Cyrillic Н, о, а; Greek Ο.
    ("TỉNН", "TỉNH"), ("Hоàng", "Hoàng"), ("Nguyễn Vаn", "Nguyễn Van"), ("ΟNG", "ONG"),
    // Cyrillic С and Т with nothing Latin but the number's shape.
    ("23/2021/СТ-ТТ", "23/2021/CT-TT"), ("15/2020/NĐ-СР.", "15/2020/NĐ-CP."),
    // A Cyrillic letter and a combining tone mark make a Latin letter with that tone.
    ("Tha\u{301}i Bi\u{300}nh, thа\u{301}ng", "Thái Bình, tháng"),
  ])
  func foldsInsideLatinWordsAndNumbers(text: String, expected: String) {
    #expect(Array(normalize(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["Москва", "СССР", "Ελλάδα", "ХоChi-Мин", "2021/год", "10/μ", "Пutин"])
  func leavesRealCyrillicAndGreek(text: String) {
    #expect(normalize(text).unicodeScalars.contains { LookAlikes.isForeign($0.value) })
  }

  @Test(arguments: [
    ("１８/２０２０/ＮĐ-ＣＰ", "18/2020/NĐ-CP"), ("ngày 30∕9⁄2021", "ngày 30/9/2021"),
    ("15/NÐ-CP, 16/NƉ-CP, ðồng", "15/NĐ-CP, 16/NĐ-CP, đồng"),
  ])
  func foldsFormsOfTheSameSign(text: String, expected: String) {
    #expect(normalize(text) == expected)
  }

  @Test func mapsEachLetterAlone() {
    let text = "TỉNН ủy"
    let normalized = Normalizer().normalize(text)
    #expect(text[normalized.map.original(Span(5, 6))] == "Н")
  }
}
