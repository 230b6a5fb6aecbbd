import Testing

@testable import VanBan

@Suite("Text on a terminal")
struct TerminalTextTests {
  @Test(
    "columns are counted as they are shown",
    arguments: [("", 0), ("Hoà", 3), ("Hoa\u{300} Bi\u{302}\u{300}nh", 8), ("漢字", 4), ("한", 2), ("🙂", 2), ("ｱ", 1)])
  func columns(text: String, columns: Int) { #expect(TerminalText.columns(text) == columns) }

  @Test("lines break at spaces, and a word that is too wide is left whole")
  func wrapped() {
    #expect(TerminalText.wrapped("một hai ba", to: 7) == ["một hai", "ba"])
    #expect(TerminalText.wrapped("a mộthaiba b", to: 5) == ["a", "mộthaiba", "b"])
    #expect(TerminalText.wrapped("漢字 漢字", to: 8) == ["漢字", "漢字"])
    #expect(TerminalText.wrapped("  ", to: 5).isEmpty)
  }

  @Test("escapes and signs that turn the direction are taken out, marks of letters are not")
  func printable() {
    #expect(TerminalText.printable("\u{1B}[2Ja\u{202E}b\u{2028}c\u{7F}") == "[2Jabc")
    #expect(TerminalText.printable("Hoa\u{300}") == "Hoa\u{300}")
  }
}
