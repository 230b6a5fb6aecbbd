/// Writes one table of a document's page.
enum HTMLTable {
  /// One row.
  struct Row {
    /// The name by which links find the row; `nil` where none leads there.
    var anchor: String?
    /// The cells, as many as there are headings.
    let cells: [HTMLCell]
  }

  /// A table with a caption and column headings; nothing when there is no row.
  static func render(_ caption: String, anchor: String?, _ headings: [String], _ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "" }
    let head = headings.map { "<th scope=\"col\">\(HTMLEscaping.escape($0))</th>" }.joined()
    return """
      <div class="table"><table\(id(anchor))><caption lang="en">\(HTMLEscaping.escape(caption)) (\(rows.count))</caption>
      <thead lang="en"><tr>\(head)</tr></thead>
      <tbody>
      \(rows.map(render).joined())</tbody></table></div>

      """
  }

  private static func render(_ row: Row) -> String {
    "<tr\(id(row.anchor))>" + row.cells.map { "<td>\($0.html)</td>" }.joined() + "</tr>\n"
  }

  private static func id(_ anchor: String?) -> String {
    anchor.map { " id=\"\(HTMLEscaping.escape($0))\"" } ?? ""
  }
}
