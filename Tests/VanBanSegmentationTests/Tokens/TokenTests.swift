import Testing
import VanBanLexicon
import VanBanText

@testable import VanBanSegmentation

/// A lexicon with the few abbreviations that the cases need.
let abbreviations: Lexicon = {
  let rows = ["TP", "ThS", "PGS", "TS", "PGS.TS"].map { "\($0)\t\t\("title")" }
  let text = "phrase\texpansion\tkind\n" + rows.joined(separator: "\n")
  guard let table = try? TableSource(.abbreviations, text: text) else { preconditionFailure("a well-formed table") }
  return Lexicon(tables: [table])
}()

/// The tokens of a text, each as `kind:text`, for kinds other than syllable.
func tokens(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let table = TokenTable(bytes, lexicon: abbreviations)
  return table.indices.map { index in
    let span = table.span(index..<index + 1)
    let token = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    return table.kinds[index] == .syllable ? token : "\(table.kinds[index]):\(token)"
  }
}

@Suite struct TokenTests {
  @Test(arguments: [
    ("Bường- Tỉnh ủy", ["Bường", "punctuation:-", "Tỉnh", "ủy"]),
    ("Bắc Kạn,THCS", ["Bắc", "Kạn", "punctuation:,", "THCS"]),
    ("H'Yim Kđoh", ["H'Yim", "Kđoh"]),
    ("H’Bé dịch Covid-19", ["H’Bé", "dịch", "Covid-19"]),
    ("Bộ GD&ĐT, TN-MT", ["Bộ", "GD&ĐT", "punctuation:,", "TN-MT"]),
    ("HÀ NỘI-HẢI PHÒNG", ["HÀ", "NỘI", "punctuation:-", "HẢI", "PHÒNG"]),
    ("đ/c An và/hoặc", ["đ/c", "An", "và", "punctuation:/", "hoặc"]),
  ])
  func letters(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("23/2021/QĐ-TTg.", ["documentNumber:23/2021/QĐ-TTg", "punctuation:."]),
    ("68/NQ-CP và 19-NQ/TW", ["documentNumber:68/NQ-CP", "và", "documentNumber:19-NQ/TW"]),
    ("64/2025/QH15;", ["documentNumber:64/2025/QH15", "punctuation:;"]),
    ("20/2018/L-CTN, 36a/NQ-CP", ["documentNumber:20/2018/L-CTN", "punctuation:,", "documentNumber:36a/NQ-CP"]),
    ("1063/UBND-VX", ["documentNumber:1063/UBND-VX"]),
    ("20/2015/TTLT-BGDĐT-BNV", ["documentNumber:20/2015/TTLT-BGDĐT-BNV"]),
  ])
  func documentNumbers(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("1.579,96 tỷ", ["number:1.579,96", "tỷ"]),
    ("90% và 12,5%.", ["percentage:90%", "và", "percentage:12,5%", "punctuation:."]),
    ("01/7/2021, 9/2021", ["date:01/7/2021", "punctuation:,", "date:9/2021"]),
    (
      "07/9; 1-3-2016; 2021-09-30", ["date:07/9", "punctuation:;", "date:1-3-2016", "punctuation:;", "date:2021-09-30"]
    ),
    ("791/903; 300mm; 13h30", ["number:791/903", "punctuation:;", "number:300mm", "punctuation:;", "number:13h30"]),
    (
      "2021 - 2022; 2-1",
      ["number:2021", "punctuation:-", "number:2022", "punctuation:;", "number:2", "punctuation:-", "number:1"]
    ),
    ("10.000.", ["number:10.000", "punctuation:."]),
  ])
  func numbers(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("TP. Huế, TP.HCM", ["abbreviation:TP.", "Huế", "punctuation:,", "abbreviation:TP.", "HCM"]),
    ("PGS.TS. Lê An", ["abbreviation:PGS.TS.", "Lê", "An"]),
    ("ông Nguyễn Văn A. cho", ["ông", "Nguyễn", "Văn", "abbreviation:A.", "cho"]),
    ("chị H. cho biết", ["chị", "abbreviation:H.", "cho", "biết"]),
    ("vitamin C. Ngoài ra", ["vitamin", "C", "punctuation:.", "Ngoài", "ra"]),
    ("Q.1, v.v.", ["abbreviation:Q.", "number:1", "punctuation:,", "abbreviation:v.v."]),
    ("xong./.", ["xong", "punctuation:./."]),
    ("chờ... rồi…", ["chờ", "punctuation:...", "rồi", "punctuation:…"]),
    ("số ……. ngày ./", ["số", "punctuation:…….", "ngày", "punctuation:.", "punctuation:/"]),
  ])
  func periods(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("tại chinhphu.vn.", ["tại", "url:chinhphu.vn", "punctuation:."]),
    ("https://a.vn/b?c=1, d", ["url:https://a.vn/b?c=1", "punctuation:,", "d"]),
    ("thư an.b@c.gov.vn", ["thư", "email:an.b@c.gov.vn"]),
    ("24h.com.vn", ["url:24h.com.vn"]),
    ("xong.Anh", ["xong", "punctuation:.", "Anh"]),
  ])
  func links(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test func gapsHoldOnlySpace() {
    let text = "  Họp\t\n\nỦy viên\u{a0}UBND 🙂 (9/2021)…\r\n"
    let bytes = Array(text.utf8)
    let table = TokenTable(bytes, lexicon: abbreviations)
    var at = 0
    for index in table.indices {
      let gap = String(decoding: bytes[at..<Int(table.starts[index])], as: UTF8.self)
      #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "before token \(index)")
      at = Int(table.ends[index])
    }
  }

  @Test func shapesTellLinesAndCapitals() {
    let table = TokenTable(Array("UBND tỉnh\n\nHọp".utf8), lexicon: abbreviations)
    #expect(table.shapes[0] == [.capitalized, .allCapitals, .spaceBefore, .lineStart, .paragraphStart])
    #expect(table.shapes[1] == [.spaceBefore])
    #expect(table.shapes[2] == [.capitalized, .spaceBefore, .lineStart, .paragraphStart])
  }
}
