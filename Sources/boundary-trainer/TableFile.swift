import FoundationEssentials

/// Reads files of tab-separated rows.
enum TableFile {
  /// Hands the cells of every row behind the header to `body`; lines that start with `# ` are comments.
  static func rows(_ path: String, _ body: ([Substring]) throws -> Void) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var isHeader = true
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      if !isHeader { try body(line.split(separator: "\t", omittingEmptySubsequences: false)) }
      isHeader = false
    }
  }
}
