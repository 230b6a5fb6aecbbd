import Testing
import VanBan

@testable import VanBanCommand

@Suite("Lines of JSON are read strictly, and errors tell the column")
struct ArticleRecordTests {
  @Test("escapes, members that are passed over, white space")
  func whole() throws {
    let line = #" { "x" : [ 1 , -2.5e3 , {"y":[]} , true ] , "text" : "a\n\"\u0110\ud83d\ude00\/" , "id" : "i" } "#
    let record = try ArticleRecord(line)
    #expect(record.text == "a\n\"Đ😀/")
    #expect(record.id == "i")
    #expect(record.publishedAt == nil)
  }

  @Test(
    "what is no record",
    arguments: [
      ("", "column 1: not valid JSON: expected a JSON object"),
      ("[]", "column 1: not valid JSON: expected a JSON object"),
      (#"{"text": 5}"#, "expected a member \"text\" with the document's text as a string"),
      (#"{"text": "a"} x"#, "column 15: not valid JSON: expected the end of the line"),
      (#"{"text": "a""#, "column 13: not valid JSON: expected a comma or the end of the object"),
      (#"{"text": "a"#, "column 12: not valid JSON: a string without end, or a bare control character in it"),
      (#"{"text": "\x"}"#, "column 11: not valid JSON: unknown escape in a string"),
      (#"{"text": "\u12g4"}"#, #"column 12: not valid JSON: expected four hexadecimal digits behind \u"#),
      (#"{"a": nil}"#, "column 7: not valid JSON: expected a value"),
      (
        #"{"text": "\ud800"}"#,
        "column 11: a lone surrogate, which no text can hold; --lossy replaces it by U+FFFD"
      ),
      (#"{"text": "", "id": []}"#, "expected \"id\" as a string or a number"),
      (#"{"text": "", "publishedAt": "1/2/2021"}"#, "expected \"publishedAt\" as YYYY-MM-DD, found \"1/2/2021\""),
    ])
  func errors(line: String, message: String) {
    #expect(throws: RecordError(message)) { try ArticleRecord(line) }
  }

  @Test("lone surrogates are replaced and counted on request", arguments: [#"\ud800"#, #"\udc00"#, #"\ud800\u0041"#])
  func lossy(escape: String) throws {
    let record = try ArticleRecord("{\"text\": \"\(escape)\"}", lossy: true)
    #expect(record.text.unicodeScalars.first == "\u{FFFD}")
    #expect(record.replacements == [10])
  }

  @Test("nesting without end is refused, not followed")
  func depth() {
    let line = #"{"a": "# + String(repeating: "[", count: 100_000)
    #expect(throws: RecordError.self) { try ArticleRecord(line) }
  }

  @Test("standard input is told by its first character")
  func formats() {
    #expect(InputFormat.auto.resolved(forStart: Array(" \n{".utf8)) == .jsonl)
    #expect(InputFormat.auto.resolved(forStart: Array("Ông {".utf8)) == .text)
    #expect(InputFormat.auto.resolved(forStart: []) == .text)
    #expect(InputFormat.auto.resolved(forPath: "a.JSONL") == .jsonl)
    #expect(InputFormat.text.resolved(forPath: "a.jsonl") == .text)
  }
}
