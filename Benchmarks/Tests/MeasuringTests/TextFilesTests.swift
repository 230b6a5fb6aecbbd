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
}
