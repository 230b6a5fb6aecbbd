/// Writes one table of a document's page.
enum HTMLTable {
  /// A table with a caption and column headings; nothing when there is no row. Cells are escaped here.
  static func render(_ caption: String, _ headings: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let head = headings.map { "<th scope=\"col\">\(HTMLEscaping.escape($0))</th>" }.joined()
    let body = rows.map { row in "<tr>" + row.map { "<td>\(HTMLEscaping.escape($0))</td>" }.joined() + "</tr>\n" }
    return """
      <div class="table"><table><caption>\(HTMLEscaping.escape(caption)) (\(rows.count))</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined())</tbody></table></div>

      """
  }
}
