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
