import Testing

@testable import VanBanCommand

@Suite("Files are found, read and written whole")
struct FilesTests {
  @Test(
    "wildcards",
    arguments: [
      ("*.txt", "a.txt", true), ("*.txt", "a.txt.gz", false), ("a?c", "abc", true), ("a?c", "aểc", true),
      ("a?c", "ac", false), ("*", "", true), ("a*b*c", "axxbyybc", true), ("a*b*c", "axxbyyb", false), ("", "a", false),
    ])
  func wildcard(pattern: String, name: String, fits: Bool) {
    #expect(Wildcard(pattern).matches(name) == fits)
  }

  @Test("a pattern of many stars takes no time to speak of")
  func manyStars() {
    let pattern = String(repeating: "a*", count: 40) + "b"
    #expect(!Wildcard(pattern).matches(String(repeating: "a", count: 5_000)))
  }

  @Test("stems and extensions", arguments: [("x/a.b.TXT", "a.b", "txt"), (".txt", ".txt", ""), ("d.x/a", "a", "")])
  func names(path: String, stem: String, extension: String) {
    #expect(InputPaths.stem(of: path) == stem)
    #expect(InputPaths.extension(of: path) == `extension`)
  }

  @Test("lines are cut at LF alone, over the borders of blocks")
  func lines() throws {
    let workspace = try Workspace()
    let long = String(repeating: "dài ", count: 200_000)
    let path = try workspace.file("a", "một\r\n\n\(long)\ncuối")
    let reader = LineReader(try .reading(path), prefix: Array("đầu ".utf8))
    #expect(reader.map { String(decoding: $0, as: UTF8.self) } == ["đầu một\r", "", long, "cuối"])
    #expect(reader.failure == nil)
  }

  @Test("an output appears when it is finished, and an earlier one stays until then")
  func atomicOutput() throws {
    let workspace = try Workspace()
    let path = try workspace.file("out", "earlier")
    let output = try OutputFile(path)
    try output.write("later".utf8)
    #expect(try workspace.read("out") == "earlier")
    try output.finish()
    #expect(try workspace.read("out") == "later")
    #expect(workspace.names == ["out"])
  }

  @Test("the bar tells how far the work is")
  func progress() {
    #expect(ProgressBar.line(percent: 50, documents: 3).hasSuffix("░ 50 %  3 documents"))
    #expect(ProgressBar.line(percent: nil, documents: 3) == "3 documents")
  }
}
