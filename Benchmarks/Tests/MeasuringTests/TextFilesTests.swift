import Foundation
import Measuring
import Testing

@Suite("Text files")
struct TextFilesTests {
  @Test("a folder gives its texts, and a path without text says what was expected")
  func folders() throws {
    #expect(try TextFiles.read([TextFiles.articles]).count > 10)
    #expect(throws: TextFiles.Failure.self) { try TextFiles.read([TextFiles.projectRoot + "/nowhere"]) }
    #expect(throws: TextFiles.Failure.self) { try TextFiles.read([TextFiles.projectRoot + "/bin"]) }
  }

  @Test("a packed text is read as what was packed, and one that is not packed says so")
  func packed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "packed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let stored = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 3, 0, 0xFC, 0xFF]) + Data("abc".utf8)
    let checksum = Data([0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0])
    try (stored + checksum).write(to: folder.appending(path: "a.txt.gz"))
    let nothing = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0]) + Data(repeating: 0, count: 8)
    try nothing.write(to: folder.appending(path: "empty.txt.gz"))
    #expect(try TextFiles.read([folder.path()]) == ["abc", ""])
    try Data("abc".utf8).write(to: folder.appending(path: "b.txt.gz"))
    #expect(throws: TextFiles.Failure.self) { try TextFiles.read([folder.path()]) }
  }
}
