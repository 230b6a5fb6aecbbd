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
  func takesTheLongestWord(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("Hôm qua ông Nguyễn Văn An đến Hà Nội", "Hôm qua|ông|Nguyễn Văn An|đến|Hà Nội"),
    ("Nguyễn Văn An đến. Ông Trần Bình về.", "Nguyễn Văn An|đến|.|Ông|Trần Bình|về|."),
    ("theo Bộ Giáo dục và Bộ Y tế", "theo|Bộ|Giáo dục|và|Bộ|Y tế"),
    ("Thủ tướng Lê Minh Hòa, ông Y Thanh Niê", "Thủ tướng|Lê Minh Hòa|,|ông|Y Thanh Niê"),
    ("trường THPT Lê Lợi", "trường|THPT|Lê Lợi"),
  ])
  func joinsNames(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test func tellsKindsAndSyllables() {
    let found = Tokenizer().words(in: "Ông Lê An rà soát 5 dự án.")
    #expect(found.map(\.kind) == [.word, .name, .word, .number, .word, .punctuation])
    #expect(found.map(\.syllableCount) == [1, 2, 2, 1, 2, 1])
  }

  @Test func wordsEndWithTheLine() {
    #expect(words("rà\nsoát") == "rà|soát")
    #expect(words("ông Lê\nAn") == "ông|Lê|An")
  }
}
