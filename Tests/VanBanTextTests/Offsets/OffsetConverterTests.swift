import Testing

@testable import VanBanText

@Suite struct OffsetConverterTests {
  private let texts = ["", "plain", String(repeating: "Đặng 𝄞 x ", count: 40), String(repeating: "ữ", count: 200)]

  @Test(arguments: OffsetUnit.allCases) func agreesWithTheStandardLibrary(unit: OffsetUnit) {
    for text in texts {
      let converter = OffsetConverter(text, unit: unit)
      var index = text.startIndex
      while true {
        let utf8 = text.utf8.distance(from: text.startIndex, to: index)
        let head = text[..<index]
        let expected =
          switch unit {
          case .scalar: head.unicodeScalars.count
          case .utf8: head.utf8.count
          case .utf16: head.utf16.count
          }
        #expect(converter.offset(fromUTF8: utf8) == expected)
        #expect(converter.utf8Offset(of: expected) == utf8)
        if index == text.endIndex { break }
        index = text.unicodeScalars.index(after: index)
      }
    }
  }

  @Test func convertsSpans() {
    let converter = OffsetConverter("Ông Ẩn 𝄞!", unit: .utf16)
    let span = Span(5, 9)
    #expect(converter.range(of: span) == 4..<6)
    #expect(converter.span(of: 4..<6) == span)
  }
}
