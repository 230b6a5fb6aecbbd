import Measuring
import Testing

@Suite("Table of forms")
struct FormTableTests {
  @Test("has a row a text and a column a call")
  func rows() {
    let lines = FormTable.table(of: [("tiny", "Ông Lê An họp.")], rounds: 1).text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(FormTable.calls.allSatisfy { lines[0].contains("\($0), MB/s") })
    #expect(lines[1].hasPrefix("tiny"))
  }
}
