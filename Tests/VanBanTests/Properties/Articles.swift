import Foundation

/// The articles of `corpora/news`.
enum Articles {
  /// The texts, by file name, in the order of the names.
  static func all() throws -> [(name: String, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../corpora/news")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.standardizedFileURL.path)
    return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      (name, try String(contentsOf: folder.appending(path: name).standardizedFileURL, encoding: .utf8))
    }
  }
}
