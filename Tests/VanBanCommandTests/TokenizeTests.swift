import Testing
import VanBan

@testable import VanBanCommand

@Suite("tokenize keeps lines and characters")
struct TokenizeTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func tokenize(_ text: String, _ arguments: String...) async throws -> String {
    let path = try workspace.file("in.txt", text)
    let status = await CommandRun.status(["tokenize", path, "-o", workspace.path + "/out"] + arguments)
    #expect(status == 0)
    return try workspace.read("out")
  }

  @Test("one line out for each line in, empty ones too")
  func lines() async throws {
    let text = "Hà Nội họp.\r\n\n  \nUBND tỉnh\n"
    let lines = try await tokenize(text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5)
    #expect(lines[0] == "Hà_Nội họp .")
    #expect(lines[1].isEmpty && lines[2].isEmpty && lines[4].isEmpty)
  }

  @Test("no character but spaces is lost or added")
  func characters() async throws {
    let text = "Ngày 01/7/2021, TP. Hà Nội (5,5%) “a_b” https://a.vn/x?y=1 23/2021/QĐ-TTg… 😀\n"
    let output = try await tokenize(text, "--joiner", " ")
    #expect(output.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }

  @Test("syllables are never joined, sentences are a line each")
  func units() async throws {
    #expect(try await tokenize("Hà Nội họp.", "--unit", "syllable") == "Hà Nội họp .\n")
    #expect(try await tokenize("Hà Nội họp. Mai về.", "--unit", "sentence") == "Hà Nội họp.\nMai về.\n")
    #expect(try await tokenize("Hà Nội", "--joiner", "+") == "Hà+Nội\n")
  }

  @Test("jsonl gives offsets")
  func json() async throws {
    let output = try await tokenize("Ở Hà Nội", "--format", "jsonl", "--offsets", "utf8")
    #expect(output.contains(#"{"start":4,"end":13,"text":"Hà Nội","kind":"name"}"#))
  }

  @Test("batches of lines hold every line")
  func batches() {
    let text = (0..<1000).map { "\($0)\n" }.joined()
    #expect(Array(TextLines(text, batchSize: 7)).flatMap { $0 } == (0..<1000).map(String.init))
    #expect(Array(TextLines("a")) == [["a"]])
    #expect(Array(TextLines("")) == [])
  }
}
