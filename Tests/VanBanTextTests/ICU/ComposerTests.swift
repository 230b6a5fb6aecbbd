import Testing

@testable import VanBanText

@Suite struct ComposerTests {
  @Test func recordsEachComposedRun() throws {
    let bytes = Array("xe\u{302}\u{323}y, a\u{301}".utf8)
    var batch = EditBatch()
    try Composer().compose(bytes[1...], into: &batch)
    #expect(batch.edits.map(\.range) == [1..<6, 9..<12])
    #expect(batch.applied(to: bytes) == Array("xệy, á".utf8))
  }

  @Test func tellsComposedFromDecomposed() throws {
    let composer = try Composer()
    #expect(try composer.isComposed(Array("Nghị định".utf8)[...]))
    #expect(try !composer.isComposed(Array("a\u{301}".utf8)[...]))
  }
}
