import VanBan

/// A line that is neither `yes`, a text with brackets and perhaps fields, nor `no` and a text without any.
struct MalformedExample: Error {
  let kind: ExampleKind
  let line: Int
}

extension Example {
  /// Reads every line of a file of examples; ⏎ stands for the end of a line of the text.
  static func parse(_ file: String, kind: ExampleKind) throws -> [Example] {
    var phenomenon = ""
    var examples: [Example] = []
    for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") {
        phenomenon = String(line.drop { $0 == "#" || $0 == " " })
      } else if !line.isEmpty {
        examples.append(try parse(line, number: index + 1, phenomenon: phenomenon, kind: kind))
      }
    }
    return examples
  }

  private static func parse(
    _ line: Substring, number: Int, phenomenon: String, kind: ExampleKind
  ) throws -> Example {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    let isWellFormed = cells[0] == "yes" && 2...3 ~= cells.count || cells[0] == "no" && cells.count == 2
    guard isWellFormed else { throw MalformedExample(kind: kind, line: number) }
    let (text, spans) = unbracketed(
      cells[1].split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")[...])
    guard spans.isEmpty == (cells[0] == "no") else { throw MalformedExample(kind: kind, line: number) }
    return Example(
      kind: kind, line: number, phenomenon: phenomenon, text: text, expected: spans,
      fields: cells.count > 2 ? fields(cells[2]) : [])
  }

  /// The text without the brackets, and the spans that they enclosed, outer ones before inner ones.
  private static func unbracketed(_ marked: Substring) -> (text: String, spans: [Span]) {
    var bytes: [UInt8] = []
    var spans: [Span] = []
    var starts: [Int] = []
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): starts.append(bytes.count)
      case UInt8(ascii: "]"): spans.append(Span(starts.popLast() ?? 0, bytes.count))
      default: bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), spans.sorted())
  }

  private static func fields(_ cell: Substring) -> [(name: String, value: String)] {
    cell.split(separator: ";").map { field in
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
