/// Texts put together at random from pieces that are hard to cut.
enum NastyText {
  /// Letters with marks, composed and decomposed.
  static let accented: [(composed: String, decomposed: String)] = [
    ("nghị", "nghi\u{323}"), ("quyết", "quye\u{302}\u{301}t"), ("Ủy", "U\u{309}y"),
    ("Đường", "Đu\u{31B}o\u{31B}\u{300}ng"),
    ("hoà", "hoa\u{300}"), ("Nguyễn", "Nguye\u{302}\u{303}n"), ("ộ", "o\u{323}\u{302}"), ("Ỹ", "Y\u{303}"),
  ]

  private static let spaces = [
    " ", " ", " ", "\n", "\r\n", "\t", "\u{a0}", "  ", "\n\n", "\u{2028}", "\u{3000}", "\u{200b}", "\u{ad}", "\u{feff}",
    "\u{b}",
  ]

  private static let tokens = [
    "an", "TP.", "PGS.TS.", "Q.1", "A.", "v.v.", "T.Ư", "1.579,96", "300mm", "791/903", "90%", "12,5%", "01/7/2021",
    "9/2021",
    "07/9", "1-3-2016", "23/2021/QĐ-TTg", "68/NQ-CP", "12-CT/TW", "https://a.vn/b?c=1", "chinhphu.vn", "an.b@c.gov.vn",
    "Covid-19", "H'Yim", "H’Bé", "GD&ĐT", "đ/c", "UBND", "XIV", "ngày", "Hà", "a.b.c", "1.2.3.4", "x_y", "@", "#",
    "xong.Anh",
  ]

  private static let marks = [
    ".", ",", ";", ":", "?", "!", "…", "...", "./.", "(", ")", "[", "]", "“", "”", "\"", "'", "’", "«", "»", "-", "–",
    "•", "/",
    "%", "&", "+", "\u{301}", "\u{323}", "\u{20e3}", "\u{fe0f}", "\u{200d}", "🙂", "👨‍👩‍👧", "👍🏽", "🇻🇳", "字", "ก", "א", "\u{1}",
    "\u{7f}",
  ]

  /// A text and the same text decomposed.
  static func pair(_ generator: inout SeededGenerator) -> (composed: String, decomposed: String) {
    var text = (composed: "", decomposed: "")
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      let piece = piece(&generator)
      text.composed += piece.composed
      text.decomposed += piece.decomposed
    }
    return text
  }

  private static func piece(_ generator: inout SeededGenerator) -> (composed: String, decomposed: String) {
    func any(_ list: [String]) -> (String, String) {
      let piece = list[Int.random(in: list.indices, using: &generator)]
      return (piece, piece)
    }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0...2: return any(spaces)
    case 3, 4: return any(tokens)
    case 5: return any(marks)
    default: return accented[Int.random(in: accented.indices, using: &generator)]
    }
  }
}
