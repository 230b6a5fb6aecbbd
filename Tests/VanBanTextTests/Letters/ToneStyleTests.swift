import Testing

@testable import VanBanText

@Suite struct ToneStyleTests {
  /// Pairs of the classic and the modern form.
  static let pairs = [
    ("hòa", "hoà"), ("HÓA", "HOÁ"), ("Khỏe", "Khoẻ"), ("thủy", "thuỷ"), ("lũy", "luỹ"), ("òa", "oà"), ("ngủy", "nguỷ"),
    ("Hòe", "Hoè"),
  ]

  @Test(arguments: pairs) func placesOpenSyllablesByStyle(classic: String, modern: String) {
    #expect(ToneStyle.modern.restyle(classic) == modern)
    #expect(ToneStyle.classic.restyle(modern) == classic)
    #expect(ToneStyle.classic.restyle(classic) == classic)
    #expect(ToneStyle.keep.restyle(modern) == modern)
    #expect(ToneStyle.key(of: "sự " + modern) == "sự " + classic)
  }

  @Test(arguments: [
    "hoàn", "ngoài", "choàng", "quý", "quỳ", "quả", "giá", "gịa", "giạ", "gìn", "giặc", "tiến", "yếu", "thùa", "bịa",
    "của", "khuỷu",
    "ngoèo", "ủy", "ùy", "cường", "đường", "luyện", "Huế", "thuở", "trái", "nghĩa", "kỹ", "Đắk", "xoắn", "suất", "tuýt",
  ])
  func leavesWhatHasOnePlace(syllable: String) {
    #expect(ToneStyle.modern.restyle(syllable) == syllable)
    #expect(ToneStyle.classic.restyle(syllable) == syllable)
  }

  @Test(arguments: [
    ("tíên", "tiến"), ("chúyên", "chuyến"), ("ứơn", "ướn"), ("hòan", "hoàn"), ("ngòai", "ngoài"), ("tuá", "túa"),
    ("iả", "ỉa"), ("ưá", "ứa"), ("ngòăng", "ngoằng"), ("giừơng", "giường"), ("baỷ", "bảy"), ("cuả", "của"),
  ])
  func mendsMisplacedMarks(wrong: String, right: String) {
    #expect(ToneStyle.modern.restyle(wrong) == right)
  }

  @Test(arguments: ["María", "Lubomír", "số", "X", "", "dfáx", "Пётр"])
  func leavesWhatIsNoSyllable(word: String) {
    #expect(ToneStyle.modern.restyle(word) == word)
  }

  @Test func givesAllVariantsOfAPhrase() {
    #expect(ToneStyle.variants(ofPhrase: "hội") == ["hội"])
    #expect(Set(ToneStyle.variants(ofPhrase: "ủy ban xã")) == ["ủy ban xã", "uỷ ban xã"])
    #expect(Set(ToneStyle.variants(ofPhrase: "hòa hoá")) == ["hòa hoá", "hoà hoá", "hòa hóa", "hoà hóa"])
    #expect(ToneStyle.variants(ofPhrase: "hoà hoá").first == "hoà hoá")
  }

  @Test func restylesAWholeText() {
    var options = NormalizationOptions()
    options.toneStyle = .classic
    let text = "Uỷ ban, Toà án, hoàn thành"
    let normalized = Normalizer(options).normalize(text)
    #expect(normalized.text == "Ủy ban, Tòa án, hoàn thành")
    #expect(text[normalized.map.original(Span(10, 14))] == "Toà")
  }
}
