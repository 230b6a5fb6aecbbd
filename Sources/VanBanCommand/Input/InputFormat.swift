import ArgumentParser

/// What the input files hold.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  /// Told by the file's name; for standard input by its first character.
  case auto
  /// One document a file.
  case text
  /// One JSON object a line, a document each.
  case jsonl

  /// The format of a file with this name.
  func resolved(forPath path: String) -> InputFormat {
    guard self == .auto else { return self }
    return ["jsonl", "ndjson"].contains(InputPaths.extension(of: path)) ? .jsonl : .text
  }

  /// The format of standard input that begins with `bytes`.
  func resolved(forStart bytes: [UInt8]) -> InputFormat {
    guard self == .auto else { return self }
    let first = bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    return first == UInt8(ascii: "{") ? .jsonl : .text
  }
}
