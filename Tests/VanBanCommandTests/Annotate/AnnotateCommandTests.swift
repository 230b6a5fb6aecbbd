import Testing

@testable import VanBanCommand

@Suite("annotate writes what it can and tells the rest")
struct AnnotateCommandTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func annotate(_ arguments: String...) async -> Int32 {
    await CommandRun.status(["annotate", "-o", workspace.path + "/out"] + arguments)
  }

  private func ids() throws -> [String] {
    try workspace.read("out").split(separator: "\n").map { line in
      String(line.dropFirst(#"{"id":""#.count).prefix { $0 != "\"" })
    }
  }

  @Test("files of a folder and below come in order, with the file's name as id")
  func folder() async throws {
    for name in ["b.txt", "a.txt", "sub/c.txt", ".hidden.txt", "readme.md"] {
      _ = try workspace.file("in/" + name, name)
    }
    #expect(await annotate(workspace.path + "/in", "-j", "3") == 0)
    #expect(try ids() == ["a", "b", "c"])
  }

  @Test("files of the same name are told apart by as much of their paths as it takes")
  func sameNames() async throws {
    for name in ["a.txt", "x/b.txt", "y/b.txt", "y/c.txt", "z/d.txt", "z/d.jsonl"] {
      _ = try workspace.file("in/" + name, #"{"text": "Ông Lê An"}"#)
    }
    #expect(await annotate(workspace.path + "/in") == 0)
    #expect(try ids() == ["a", "x/b", "y/b", "c", "in/z/d.jsonl:1", "in/z/d.txt"])
    let folder = workspace.path + "/in/"
    #expect(await annotate(folder + "x/b.txt", folder + "y") == 0)
    #expect(try ids() == [folder + "x/b", "b", "c"])
    #expect(await annotate(folder + "x", folder + "y/") == 0)
    #expect(try ids() == ["x/b", "y/b", "c"])
  }

  @Test("a pattern that the shell left alone is matched")
  func pattern() async throws {
    for name in ["a1.txt", "a2.txt", "b1.txt"] { _ = try workspace.file("in/" + name, name) }
    #expect(await annotate(workspace.path + "/in/a?.txt") == 0)
    #expect(try ids() == ["a1", "a2"])
  }

  @Test("JSON lines bring their own ids and dates; broken ones are told, the others come out")
  func jsonLines() async throws {
    let lines = """
      {"id": "x", "text": "Ông Lê An", "publishedAt": "2021-09-08T10:00:00Z", "more": [1, {"a": null}]}
      {"id": "y", "text": "cut

      {"text": "no id", "id": null}
      {"id": 7, "text": "\\ud83d\\ude00"}
      """
    let path = try workspace.file("in.jsonl", lines)
    #expect(await annotate(path) == ExitStatus.someFailed.rawValue)
    #expect(try ids() == ["x", "in:4", "7"])
    #expect(try workspace.read("out").contains(#""publishedAt":"2021-09-08""#))
    #expect(try workspace.read("out").contains("😀"))
  }

  @Test("a missing file costs the others nothing")
  func missing() async throws {
    let path = try workspace.file("a.txt", "Ông Lê An")
    #expect(await annotate(workspace.path + "/none.txt", path) == ExitStatus.someFailed.rawValue)
    #expect(try ids() == ["a"])
  }

  @Test("when nothing comes out, the status tells why")
  func nothing() async throws {
    #expect(await annotate(workspace.path + "/none.txt") == ExitStatus.noInput.rawValue)
    _ = try workspace.file("empty/readme.md", "")
    #expect(await annotate(workspace.path + "/empty") == ExitStatus.noInput.rawValue)
    #expect(await annotate(try workspace.file("b.bin", [0, 1, 2, 0])) == ExitStatus.badData.rawValue)
    #expect(await annotate(try workspace.file("b.jsonl", "[]")) == ExitStatus.badData.rawValue)
  }

  @Test("an empty file is an empty record")
  func empty() async throws {
    #expect(await annotate(try workspace.file("e.txt", ""), "--kinds", "dates") == 0)
    #expect(
      try workspace.read("out")
        == #"{"id":"e","offsets":"scalar","text":"","sentences":[],"dates":[],"diagnostics":[]}"# + "\n")
  }

  @Test("bytes that do not fit are refused, or replaced and counted")
  func lossy() async throws {
    let path = try workspace.file("a.txt", Array("Ông ".utf8) + [0xE1, 0xBB] + Array(" Lê An".utf8))
    #expect(await annotate(path, "--encoding", "utf-8") == ExitStatus.badData.rawValue)
    #expect(await annotate(path, "--encoding", "utf-8", "--lossy") == 0)
    #expect(try workspace.read("out").contains(#""code":"replaced-bytes""#))
  }

  @Test("an output that cannot be written ends with 73, and leaves nothing behind")
  func unwritable() async throws {
    let path = try workspace.file("a.txt", "x")
    #expect(await CommandRun.status(["annotate", path, "-o", workspace.path + "/no/out"]) == 73)
    #expect(workspace.names == ["a.txt"])
  }

  @Test("every nasty input gives a record or a message, never a crash")
  func naughty() async throws {
    #expect(await annotate(Workspace.project("corpora/naughty")) == ExitStatus.someFailed.rawValue)
    let ids = try ids()
    for id in ["empty", "emoji", "pair", "first", "last", "tcvn3", "combining-flood"] { #expect(ids.contains(id)) }
    #expect(await annotate(Workspace.project("corpora/naughty/binary.bin")) == ExitStatus.badData.rawValue)
  }

  @Test("one line longer than every block is one record")
  func longLine() async throws {
    let text = String(repeating: "x y z. ", count: 60_000)
    #expect(await annotate(try workspace.file("a.jsonl", #"{"id":"long","text":""# + text + "\"}")) == 0)
    #expect(try ids() == ["long"])
  }
}
