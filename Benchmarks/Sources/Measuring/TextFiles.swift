import FoundationEssentials

/// Texts on disk.
public enum TextFiles {
  /// A folder or file that cannot be read, or holds no text.
  public struct Failure: Error, CustomStringConvertible {
    /// The path as it was given.
    public let path: String

    /// What was expected.
    public var description: String { "\(path): expected text files in UTF-8 (.txt, .txt.gz), or folders of them" }
  }

  /// The texts of files and of folders, with all that these hold, in the order of their paths.
  public static func read(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      let texts = try files(path).map(text)
      guard !texts.isEmpty else { throw Failure(path: path) }
      return texts
    }
  }

  private static func text(_ path: String) throws -> String {
    guard path.hasSuffix(PackedText.ending) else {
      return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
    guard let data = try PackedText.contents(of: path) else { throw Failure(path: path) }
    return String(decoding: data, as: UTF8.self)
  }

  private static func files(_ path: String) throws -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Failure(path: path) }
    guard isFolder else { return [path] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    let texts = names.filter { name in [".txt", PackedText.ending].contains(where: name.hasSuffix) }
    return texts.sorted().map { path + "/" + $0 }
  }

  /// The articles of the project, which measurements read where no text is named.
  public static let articles = projectRoot + "/corpora/news"

  /// The texts of fixed sizes and forms.
  public static let benchmarkTexts = projectRoot + "/corpora/bench"

  /// The root of the project.
  public static let projectRoot = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
}
