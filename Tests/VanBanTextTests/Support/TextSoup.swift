/// Random text of pieces that normalisation treats in different ways.
enum TextSoup {
  private static let pieces: [String] = [
    "Nguyễn", "e\u{302}\u{323}", "o\u{31B}\u{301}", "u\u{323}", "đồng", "TỈNН", "Мо", "СССР", "23/2021/QĐ\u{2011}ТТg",
    "Ð", "ð",
    " ", " ", "\u{A0}", "\u{2009}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{AD}\n", "\n", "\r\n", "\r", "\u{2013}",
    "\u{2212}", "-",
    "(", "“", "”", "1.", "…", "\u{301}", "α\u{301}", "ά", "а\u{301}", "\u{212B}", "가", "\u{1100}\u{1161}", "👩\u{200D}🌾",
    "क\u{93C}",
    "\u{2028}", "tiếp", "và", "ủy", "hoà", ",", ";", "\t", "|", "=\u{338}", "\u{1E9B}\u{323}",
  ]

  static func text(seed: UInt64, pieces count: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<count {
      scalars.append(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)].unicodeScalars)
    }
    return String(scalars)
  }
}
