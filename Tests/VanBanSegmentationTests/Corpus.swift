import Foundation

/// The files of `corpora/conformance`.
enum Corpus {
  /// The lines of a file that are neither empty nor comments.
  static func lines(of file: String) throws -> [String] {
    try text(of: file).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("# ") }
  }

  /// The text of a file.
  static func text(of file: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../corpora/conformance")
    return try String(contentsOf: folder.appending(path: file).standardizedFileURL, encoding: .utf8)
  }
}
