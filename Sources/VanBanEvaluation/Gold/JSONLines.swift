import FoundationEssentials

/// Reads files of JSON lines.
public enum JSONLines {
  /// Decodes every line that is not blank.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - name: What messages call the file.
  /// - Throws: ``EvaluationError`` with file and line.
  public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8], name: String)
    throws(EvaluationError) -> [Value]
  {
    var result: [Value] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ " \t\r".utf8.contains($0) }) {
      do {
        result.append(try JSONDecoder().decode(type, from: Data(line)))
      } catch {
        throw EvaluationError("\(name):\(index + 1): \(message(error))")
      }
    }
    return result
  }

  private static func message(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "expected a member \"\(key.stringValue)\"\(place(context))"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "not the expected kind of value\(place(context))"
    case DecodingError.dataCorrupted(let context): context.debugDescription + place(context)
    default: "not valid JSON"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
    return path.isEmpty ? "" : " at " + path.joined(separator: ".")
  }
}
