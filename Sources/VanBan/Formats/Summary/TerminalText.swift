/// Text as a terminal shows it.
enum TerminalText {
  /// The columns that a text takes: one a letter with all its marks, two a wide one.
  static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + ($1.unicodeScalars.contains(where: isWide) ? 2 : 1) }
  }

  /// Lines of at most `columns`, broken at spaces; a word wider than a line has one of its own.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var result: [String] = []
    var (line, used) = ("", 0)
    for word in text.split(separator: " ") {
      let length = Self.columns(word)
      if used > 0, used + 1 + length > columns {
        result.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? " " : "") + word
      used += length + (used > 0 ? 1 : 0)
    }
    return used > 0 ? result + [line] : result
  }

  /// Without characters by which a text could command the terminal or turn its lines around.
  static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0.properties.generalCategory) }))
  }

  private static func isHidden(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }

  /// The blocks of East Asian wide letters and of emoji (Unicode Standard Annex 11).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
