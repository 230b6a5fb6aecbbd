import Testing

@testable import VanBanCommand

@Suite("normalize converts, evens out and tells what it changed")
struct NormalizeTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func normalize(_ bytes: [UInt8], _ arguments: String...) async throws -> String {
    let path = try workspace.file("in.txt", bytes)
    let status = await CommandRun.status(["normalize", path, "-o", workspace.path + "/out"] + arguments)
    #expect(status == 0)
    return try workspace.read("out")
  }

  @Test("tone style and dashes")
  func tone() async throws {
    #expect(try await normalize(Array("hoà – thủy".utf8), "--tone", "classic") == "hòa - thủy")
    #expect(try await normalize(Array("hoà – thủy".utf8), "--tone", "modern") == "hoà - thuỷ")
  }

  @Test("an old encoding")
  func encoding() async throws {
    #expect(try await normalize([0x76, 0xB5], "--from", "tcvn3") == "và")
  }

  @Test("the map shows original and result, byte for byte")
  func map() async throws {
    let output = try await normalize(Array("Ho\u{300}a x\u{200B}".utf8), "--map")
    #expect(output == "1..<4\t1..<3\to⟨U+0300⟩\tò\n7..<10\t6..<6\t⟨U+200B⟩\t\n")
  }
}
