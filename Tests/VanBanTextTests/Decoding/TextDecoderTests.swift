import Testing

@testable import VanBanText

@Suite struct TextDecoderTests {
  @Test func readsUTF8WithAndWithoutMark() throws {
    let bytes = Array("Hà Nội".utf8)
    #expect(try TextDecoder.decode(bytes).text == "Hà Nội")
    let marked = try TextDecoder.decode([0xEF, 0xBB, 0xBF] + bytes)
    #expect(marked.text.unicodeScalars.first == "H")
    #expect(marked.encoding == .utf8)
    #expect(try TextDecoder.decode([]).text.isEmpty)
  }

  @Test func keepsDecomposedUTF8AsItIs() throws {
    let text = "a\u{301}"
    #expect(try TextDecoder.decode(Array(text.utf8)).text.unicodeScalars.count == 2)
  }

  @Test(arguments: [true, false]) func readsUTF16(littleEndian: Bool) throws {
    let units = [0xFEFF] + Array("Đặng 𝄞".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? pair : pair.reversed()
    }
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == "Đặng 𝄞")
    #expect(decoded.encoding == .utf16)
  }

  @Test func reportsLoneSurrogatesByOffset() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00]
    #expect(throws: TextDecodingError(.invalid(.utf16), at: 4)) { try TextDecoder.decode(bytes) }
    let lossy = try TextDecoder.decode(bytes + [0x41], lossy: true)
    #expect(lossy.text == "A\u{FFFD}B\u{FFFD}")
    #expect(lossy.replacements == [4, 8])
  }

  @Test func reportsBrokenUTF8ByOffset() throws {
    let bytes = Array("Đồng chí ".utf8) + [0xE1, 0xBA] + Array(" Bường".utf8) + [0xFF]
    let offset = "Đồng chí ".utf8.count
    let expected = TextDecodingError(.invalid(.utf8), at: offset)
    #expect(throws: expected) { try TextDecoder.decode(bytes, as: .named(.utf8)) }
    #expect(throws: expected) { try TextDecoder.decode(bytes) }
    let lossy = try TextDecoder.decode(bytes, lossy: true)
    #expect(lossy.text == "Đồng chí \u{FFFD} Bường\u{FFFD}")
    #expect(lossy.replacements == [offset, bytes.count - 1])
  }

  @Test func surrogatesInUTF8AreBroken() throws {
    let lossy = try TextDecoder.decode([0x41, 0xED, 0xA0, 0x80], as: .named(.utf8), lossy: true)
    #expect(lossy.text.unicodeScalars.count - 1 == lossy.replacements.count)
  }

  @Test func refusesBinaryData() {
    #expect(throws: TextDecodingError(.binary, at: 2)) { try TextDecoder.decode([0x41, 0x42, 0x00, 0xFF]) }
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x01, 0x02, 0x03]
    #expect(throws: TextDecodingError(.binary, at: 6)) { try TextDecoder.decode(image, lossy: true) }
  }

  @Test func refusesWhatIsNoVietnameseInAnyEncoding() {
    let german = "Gr\u{FC}\u{DF}e aus K\u{F6}ln, sch\u{F6}ne Gr\u{FC}\u{DF}e".unicodeScalars.map { UInt8($0.value) }
    #expect(throws: TextDecodingError(.unknownEncoding, at: 2)) { try TextDecoder.decode(german) }
  }

  @Test func utf16NeedsItsMark() {
    #expect(throws: TextDecodingError(.missingByteOrderMark, at: 0)) {
      try TextDecoder.decode([0x41, 0x00], as: .named(.utf16))
    }
  }

  @Test func messagesSayWhatWasExpectedAndWhere() {
    let message = TextDecodingError(.invalid(.viscii), at: 17).description
    #expect(message.contains("17") && message.contains("viscii"))
  }
}
