import Measuring
import Testing

@Suite("Tables")
struct TableTests {
  private static let table: Table = {
    var table = Table(["tầng", "MB/s"])
    table.add(["words", "1.20"])
    table.add(["dài hơn", "1,020"])
    return table
  }()

  @Test("numbers stand at the right")
  func text() {
    #expect(
      Self.table.text == """
        tầng      MB/s
        words     1.20
        dài hơn  1,020

        """)
  }

  @Test("Markdown has a rule below the heads")
  func markdown() {
    #expect(
      Self.table.markdown == """
        | tầng    |  MB/s |
        |---------|------:|
        | words   |  1.20 |
        | dài hơn | 1,020 |

        """)
  }

  @Test(
    "figures have three digits", arguments: [(0.0123, "0.0123"), (0.123, "0.123"), (1.234, "1.23"), (12.34, "12.3")])
  func figures(value: Double, text: String) { #expect(value.figure == text) }

  @Test("large figures are grouped")
  func grouping() {
    #expect(1234567.0.figure == "1,234,567")
    #expect(999.6.figure == "1,000")
  }
}
