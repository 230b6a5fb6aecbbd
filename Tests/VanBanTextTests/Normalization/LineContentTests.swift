import Testing

@testable import VanBanText

/// The wide scan of a line finds what a walk over its scalars finds.
@Suite struct LineContentTests {
  @Test func everyLetterOfLatinAndItsNeighbours() {
    for scalar in (0x20..<0x2100).compactMap({ Unicode.Scalar($0 as UInt32) }) {
      for text in ["\(scalar)", "một dòng dài \(scalar) ở giữa", "123456789012345\(scalar)"] { expectSame(text) }
    }
  }

  @Test(arguments: [
    "", "a", "ĐIỀU 1", "| ô | cột |", "chữ thường", "CHỮ HOA 12", "tên: ÔNG ấy", "日本語 text", "пример", "🙂 ơi", "ễ", " ",
  ])
  func lines(_ text: String) { expectSame(text) }

  @Test func tellsFirstAndLastWord() {
    let line = Array("Thực hiện nhiệm vụ".utf8)
    #expect(LineContent(line, line.indices).width == 18)
    #expect(LineContent.firstWordWidth(line, line.indices) == 4)
    for (text, isOpen) in [
      ("Thực hiện nhiệm vụ", true), ("Nguyễn Văn An", false), ("chữ", false), (" chữ", true), ("", false),
    ] {
      #expect(LineContent.endsInLowerCaseWord(Array(text.utf8), 0..<text.utf8.count) == isOpen)
    }
  }

  private func expectSame(_ text: String) {
    let bytes = Array("x\(text)\nNgoài".utf8)
    let range = 1..<1 + text.utf8.count
    let (content, walked) = (LineContent(bytes, range), LineClasses(bytes, range))
    #expect(content.width == text.unicodeScalars.count, "\(text)")
    #expect(content.hasLower == walked.contains(.lower) && content.hasUpper == walked.contains(.upper), "\(text)")
    let line = TextLine(bytes, range)
    #expect(line.width == LineContent(bytes, line.range).width, "\(text)")
    let plain = text.unicodeScalars.allSatisfy { !Letters.isLetter($0.value) && !Letters.isDigit($0.value) }
    #expect(line.standsAlone == (plain || text.contains("|")), "\(text)")
    #expect(content.hasSpace == walked.contains(.space), "\(text)")
  }
}
