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

  @Test("lines stay apart, however they are wrapped")
  func wrapped() async throws {
    let output = try await tokenize("Ông Lê\nAn và TP.\nHồ Chí Minh, nghị quyết Hội\nđồng nhân dân\n")
    #expect(output == "Ông Lê\nAn và TP.\nHồ_Chí_Minh , nghị_quyết Hội\nđồng nhân_dân\n")
  }

  @Test("a file of many blocks comes out like its lines")
  func blocks() async throws {
    let line = "Ngày 01/7/2021, UBND tỉnh Bắc Kạn rà\u{A0}soát.\n"
    let output = try await tokenize(String(repeating: line, count: 8000))
    #expect(output == String(repeating: "Ngày 01/7/2021 , UBND tỉnh Bắc_Kạn rà_soát .\n", count: 8000))
  }

  @Test("blocks hold every line, and a long line is one")
  func lineBlocks() throws {
    let long = String(repeating: "a", count: 1000)
    for text in ["", "a", "a\n", "\n\n", (0..<500).map { "\($0)\n" }.joined(), "x\n\(long)\ny"] {
      let file = try FileDescriptor.reading(workspace.file("blocks.txt", text))
      defer { file.close() }
      let blocks = Array(LineBlocks(file, blockSize: 64))
      #expect(String(decoding: blocks.joined(), as: UTF8.self) == text)
      #expect(blocks.dropLast().allSatisfy { $0.last == UInt8(ascii: "\n") && $0.count >= 64 })
    }
  }

  @Test("what is no UTF-8 further on is told, with what came before written")
  func brokenEnd() async throws {
    let text = Array(String(repeating: "Hà Nội họp.\n", count: 20_000).utf8) + [0xFF, 0x0A]
    let path = try workspace.file("broken.txt", text)
    let status = await CommandRun.status(["tokenize", path, "-o", workspace.path + "/out"])
    #expect(status == 65)
    #expect(try workspace.read("out").hasPrefix("Hà_Nội họp .\n"))
  }
}
