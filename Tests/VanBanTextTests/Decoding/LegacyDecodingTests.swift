import Testing

@testable import VanBanText

@Suite struct LegacyDecodingTests {
  static let encoded: [(TextEncoding, [String])] = [
    (.windows1258, LegacyFixtures.windows1258), (.tcvn3, LegacyFixtures.tcvn3),
    (.vniWindows, LegacyFixtures.vniWindows), (.viscii, LegacyFixtures.viscii),
  ]

  private func bytes(_ latin: String) -> [UInt8] { latin.unicodeScalars.map { UInt8($0.value) } }

  /// The ABC fonts have no capitals with tone marks: a name's first letter comes out small.
  private func expected(_ text: String, in encoding: TextEncoding) -> String {
    guard encoding == .tcvn3 else { return text }
    return text.replacing("Ủ", with: "ủ").replacing("Ẩ", with: "ẩ").replacing("Ở", with: "ở")
  }

  @Test(arguments: encoded) func decodesAndDetectsParagraphs(encoding: TextEncoding, fixtures: [String]) throws {
    for (text, fixture) in zip(LegacyFixtures.paragraphs, fixtures) {
      for choice in [TextDecoder.Choice.named(encoding), .automatic] {
        let decoded = try TextDecoder.decode(bytes(fixture), as: choice)
        #expect(decoded.encoding == encoding)
        #expect(Array(decoded.text.unicodeScalars) == Array(expected(text, in: encoding).unicodeScalars))
      }
    }
  }

  /// Words of real files, from the tests of viparse 0.1.31 (MIT, Copyright (c) 2026 minhtridinh).
  @Test(arguments: [
    ("thaønh", "thành"), ("ngaønh", "ngành"), ("baøn", "bàn"), ("Caø Mau", "Cà Mau"), ("saün coù", "sẵn có"),
    ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("Ñaø Naüng", "Đà Nẵng"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"), ("nghæ maát söùc", "nghỉ mất sức"),
    ("UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"),
    ("Caên cöù Luaät Toå chöùc HÑND vaø UBND", "Căn cứ Luật Tổ chức HĐND và UBND"),
    ("quyeát ñònh naøy coù hieäu löïc", "quyết định này có hiệu lực"),
  ])
  func readsVNI(legacy: String, text: String) throws {
    #expect(try TextDecoder.decode(bytes(legacy), as: .named(.vniWindows)).text == text)
  }

  /// From the same source.
  @Test(arguments: [
    ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"), ("¤ng TrÇn Du", "Ông Trần Du"),
    ("C¨n cø NghÞ ®Þnh sè 15/CP", "Căn cứ Nghị định số 15/CP"), ("Trung ¢u", "Trung Âu"),
    ("quyÕt ®Þnh cña Bé tr\u{AD}ëng Bé Tµi chÝnh", "quyết định của Bộ trưởng Bộ Tài chính"),
    ("ng\u{AD}êi cã c«ng víi c¸ch m¹ng", "người có công với cách mạng"), ("§¡NG Ký KINH DOANH", "ĐĂNG KÝ KINH DOANH"),
    ("Th«ng t\u{AD} h\u{AD}íng dÉn thùc hiÖn", "Thông tư hướng dẫn thực hiện"),
  ])
  func readsTCVN3(legacy: String, text: String) throws {
    #expect(try TextDecoder.decode(bytes(legacy), as: .named(.tcvn3)).text == text)
  }

  @Test func readsCapitalsOfTheFullTCVN() throws {
    let legacy = "C\u{97}NG H\u{92}A X\u{82} H\u{97}I CH\u{9E} NGH\u{8F}A VI\u{8C}T NAM, T\u{12} DO"
    let text = try TextDecoder.decode(bytes(legacy), as: .named(.tcvn3)).text
    #expect(text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, TỰ DO")
  }

  @Test func readsCapsLockAndQuotesOfABCFonts() throws {
    let text = try TextDecoder.decode(
      bytes("UBND x\u{B7}: \u{93}ViÖt Nam\u{94} \u{96} VI\u{D6}T NAM"), as: .named(.tcvn3)
    ).text
    #expect(text == "UBND xã: “Việt Nam” – VIỆT NAM")
  }

  @Test func readsControlsOfVISCII() throws {
    let text = try TextDecoder.decode(bytes("M\u{06}U, K\u{19} THU\u{87}T"), as: .named(.viscii)).text
    #expect(text == "MẪU, KỸ THUẬT")
  }

  @Test func countsUndefinedBytes() throws {
    let legacy = bytes("Vi\u{EA}\u{F2}t\u{90}Nam")
    #expect(throws: TextDecodingError(.invalid(.windows1258), at: 5)) {
      try TextDecoder.decode(legacy, as: .named(.windows1258))
    }
    let lossy = try TextDecoder.decode(legacy, as: .named(.windows1258), lossy: true)
    #expect(lossy.text == "Việt\u{FFFD}Nam")
    #expect(lossy.replacements == [5])
  }
}
