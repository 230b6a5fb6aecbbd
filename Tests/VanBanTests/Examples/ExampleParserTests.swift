import Testing
import VanBan

@Suite struct ExampleParserTests {
  @Test func readsTextSpansAndFields() throws {
    let examples = try Example.parse(
      "# short forms\nyes\ttheo [Chỉ thị 16], [19]\tnumber=16; type=chỉ thị\n\nno\tluật sư\n", kind: .legalReference)
    let (first, second) = (try #require(examples.first), try #require(examples.last))
    #expect(examples.count == 2)
    #expect(first.phenomenon == "short forms")
    #expect(first.text == "theo Chỉ thị 16, 19")
    #expect(first.expected.map { first.text[$0] } == ["Chỉ thị 16", "19"])
    #expect(first.fields.map(\.name) == ["number", "type"])
    #expect(first.fields.map(\.value) == ["16", "chỉ thị"])
    #expect(second.line == 4)
    #expect(second.expected.isEmpty)
  }

  @Test(arguments: ["maybe\ttext", "yes", "no\ta\tb=c", "yes\tno brackets", "no\t[brackets]"])
  func rejectsLinesThatSayNothing(_ line: String) {
    #expect(throws: MalformedExample.self) { try Example.parse(line, kind: .date) }
  }
}
