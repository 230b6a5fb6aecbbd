import Testing
import VanBan

@Suite("JSON is escaped and separated")
struct JSONWriterTests {
  @Test(
    "strings",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("Đồng 😀\u{7F}", "\"Đồng 😀\u{7F}\""), ("", "\"\""),
    ])
  func strings(text: String, expected: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(json.text == expected)
  }

  @Test("commas stand between members and elements, and nowhere else")
  func nesting() {
    var json = JSONWriter()
    json.object {
      $0.key("a")
      $0.array([1, 2]) { $0.integer($1) }
      $0.key("b")
      $0.array([Int]()) { $0.integer($1) }
      $0.member("c", String?.none)
      $0.key("d")
      $0.object { _ in }
      $0.member("e", 5)
    }
    #expect(json.text == #"{"a":[1,2],"b":[],"c":null,"d":{},"e":5}"#)
  }
}
