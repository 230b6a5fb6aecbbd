import Testing
import VanBanSegmentation

@Suite struct WordTests {
  /// The words of a text, parted by `|`.
  private func words(_ text: String) -> String {
    Tokenizer().words(in: text).map { String(text[$0.span]) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("rà soát công tác cải cách hành chính", "rà soát|công tác|cải cách|hành chính"),
    ("Công ty có 1.200 người.", "Công ty|có|1.200|người|."),
    ("họp ngày 05/9/2021 tại trụ sở", "họp|ngày|05/9/2021|tại|trụ sở"),
  ])
  func joinsSyllablesOfWords(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("Hôm qua ông Nguyễn Văn An đến Hà Nội", "Hôm qua|ông|Nguyễn Văn An|đến|Hà Nội"),
    ("Nguyễn Văn An đến. Ông Trần Bình về.", "Nguyễn Văn An|đến|.|Ông|Trần Bình|về|."),
    ("theo Bộ Giáo dục và Bộ Y tế", "theo|Bộ|Giáo dục|và|Bộ|Y tế"),
    ("Thủ tướng Lê Minh Hòa, ông Y Thanh Niê", "Thủ tướng|Lê Minh Hòa|,|ông|Y Thanh Niê"),
    ("trường THPT Lê Lợi", "trường|THPT|Lê Lợi"),
    ("ở TP. Hồ Chí Minh và TP. HCM", "ở|TP. Hồ Chí Minh|và|TP.|HCM"),
    ("TP. Hà Nội", "TP.|Hà Nội"),
    ("bà Đinh Thị Mai Lan, Bí thư Tỉnh ủy", "bà|Đinh Thị Mai Lan|,|Bí thư|Tỉnh ủy"),
    ("anh H'Yim Kđoh ở Krông Pắc", "anh|H'Yim Kđoh|ở|Krông Pắc"),
  ])
  func joinsNames(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  /// What a legal text writes as one is never parted, nor glued to what stands around it.
  @Test(arguments: [
    ("theo Nghị định số 123/2020/NĐ-CP, áp dụng", "theo|Nghị định|số|123/2020/NĐ-CP|,|áp dụng"),
    ("theo điểm a khoản 2 Điều 5 Luật này", "theo|điểm|a|khoản|2|Điều|5|Luật|này"),
    ("họp ở TP. Hồ Chí Minh ngày 01/7/2021.", "họp|ở|TP. Hồ Chí Minh|ngày|01/7/2021|."),
    ("tổng vốn 1.579,96 tỷ đồng của tỉnh", "tổng|vốn|1.579,96|tỷ|đồng|của|tỉnh"),
    ("chị H'Yim Kđoh mắc Covid-19.", "chị|H'Yim Kđoh|mắc|Covid-19|."),
    ("Dịch Covid-19 lan nhanh", "Dịch|Covid-19|lan|nhanh"),
    ("nhiệm kỳ 2020-2025, tỷ số 2-1", "nhiệm kỳ|2020-2025|,|tỷ số|2-1"),
    ("ăn cà-rem ở Hà Nội-Hải Phòng", "ăn|cà-rem|ở|Hà Nội|-|Hải Phòng"),
    ("công an tp.HCM ở tp. HCM", "công an|tp.|HCM|ở|tp.|HCM"),
  ])
  func keepsWhatBelongsTogether(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  /// Words that the counts hardly know: reduplications, names that open with a place among siblings.
  @Test(arguments: [
    ("nói năng lí nhí, đi đứng lơ ngơ", "nói năng|lí nhí|,|đi đứng|lơ ngơ"),
    ("giống quí hiếm và quý hiếm", "giống|quí hiếm|và|quý hiếm"),
    ("đến nhà ông Hai Lúa. Anh Bình về.", "đến|nhà|ông|Hai Lúa|.|Anh|Bình|về|."),
  ])
  func knowsRareWords(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  /// A line of any length and of any marks is cut in time linear in its length.
  @Test(arguments: ["a ", "a-", "(", "ư\u{301}", "TP. ", "Hồ ", "tp."])
  func longLinesOfOneKindAreCovered(_ unit: String) {
    let text = String(repeating: unit, count: 40_000)
    let found = Tokenizer().words(in: text)
    let covered = found.reduce(0) { $0 + $1.span.length }
    #expect(covered >= text.utf8.count { $0 != 0x20 })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
  }

  @Test func tellsKindsAndSyllables() {
    let found = Tokenizer().words(in: "Ông Lê An rà soát 5 dự án.")
    #expect(found.map(\.kind) == [.word, .name, .word, .number, .word, .punctuation])
    #expect(found.map(\.syllableCount) == [1, 2, 2, 1, 2, 1])
  }

  /// Neighbours decide where two words could claim a syllable.
  @Test(arguments: [
    ("học sinh học bài ở nhà", "học sinh|học|bài|ở|nhà"),
    ("tiền nước ngoài", "tiền|nước ngoài"),
    ("đánh giá cao kết quả, giá cao quá", "đánh giá|cao|kết quả|,|giá|cao|quá"),
    ("Tổ chức thực hiện quy định này", "Tổ chức|thực hiện|quy định|này"),
  ])
  func readsAmbiguousRunsByTheirNeighbours(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test func toneStylesAndCompositionMakeNoDifference() {
    #expect(words("uỷ ban hoà giải") == "uỷ ban|hoà giải")
    #expect(words("ủy ban hòa giải") == "ủy ban|hòa giải")
    #expect(words("u\u{309}y ban ho\u{300}a gia\u{309}i").split(separator: "|").count == 2)
  }

  @Test func headingsInCapitalsAreCutLikeText() {
    #expect(words("QUY ĐỊNH TRÌNH TỰ, THỦ TỤC") == "QUY ĐỊNH|TRÌNH TỰ|,|THỦ TỤC")
  }

  /// The pronouns with `ta` and `người dân`, as the treebank's guideline has them.
  @Test(arguments: [("người ta nói", "người ta|nói"), ("bà ta đi", "bà ta|đi"), ("cho người dân", "cho|người|dân")])
  func followsTheConventions(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test func wordsEndWithTheLine() {
    #expect(words("rà\nsoát") == "rà|soát")
    #expect(words("ông Lê\nAn") == "ông|Lê|An")
  }
}
