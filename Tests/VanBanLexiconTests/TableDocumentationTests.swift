import Foundation
import Testing
import VanBanLexicon

@Suite struct TableDocumentationTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/Sources/VanBanLexicon/Data/"

  private static func lines(_ name: String) throws -> [Substring] {
    let data = try Data(contentsOf: URL(filePath: folder + name))
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  /// The row of the overview that speaks of a table.
  private static func documentation(of table: String) throws -> Substring? {
    try lines("README.md").first { $0.hasPrefix("|") && $0.contains("`\(table)`") }
  }

  @Test("the overview names every table with its columns", arguments: LexiconTable.allCases.filter { !$0.isUserFilled })
  func columns(_ table: LexiconTable) throws {
    let header = try #require(try Self.lines(table.fileName + ".tsv").first { !$0.hasPrefix("#") })
    let columns = header.split(separator: "\t").dropFirst().map { "`\($0)`" }.joined(separator: ", ")
    let row = try #require(try Self.documentation(of: table.fileName + ".tsv"))
    #expect(row.hasSuffix("| \(columns.isEmpty ? "–" : columns) |"))
  }
}
