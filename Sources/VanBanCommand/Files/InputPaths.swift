import FoundationEssentials

/// Finds the files that the paths on the command line mean.
///
/// A folder gives every `.txt`, `.jsonl` and `.ndjson` file in it and in the folders below, by name; hidden files and
/// links to folders are passed over. A path with `*` or `?` that names no file is matched against the folder that it
/// lies in, as the shell would have done. Any other file must be named itself.
struct InputPaths {
  /// One thing that a path led to.
  enum Found: Equatable {
    /// A file, which need not exist: reading it tells.
    case file(InputFile)
    /// A path that leads to nothing, and why.
    case nothing(String)

    /// The file, where there is one.
    var file: InputFile? {
      if case .file(let file) = self { return file }
      return nil
    }
  }

  private static let extensions: Set<String> = ["txt", "jsonl", "ndjson"]
  private let manager = FileManager.default

  /// What `paths` mean, in their order; the ids of files are unique.
  func find(_ paths: [String]) -> [Found] {
    let found = paths.flatMap { path -> [Found] in
      if isFolder(path) { return folder(path) }
      return Wildcard.isNeeded(path) && !manager.fileExists(atPath: path) ? glob(path) : [.file(InputFile(path))]
    }
    var files = found.compactMap(\.file).withUniqueIDs()[...]
    return found.map { $0.file == nil ? $0 : .file(files.removeFirst()) }
  }

  private func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return manager.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  private func folder(_ path: String) -> [Found] {
    let files = files(below: path)
    return files.isEmpty
      ? [.nothing("\(path): no .txt, .jsonl or .ndjson file in this folder")]
      : files.map { .file(InputFile($0, below: path)) }
  }

  private func files(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = Self.join(folder, name)
      if isFolder(path) { return isLink(path) ? [] : files(below: path) }
      return Self.extensions.contains(Self.extension(of: name)) ? [path] : []
    }
  }

  private func names(in folder: String) -> [String] {
    let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private func isLink(_ path: String) -> Bool {
    let attributes = try? manager.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}

// MARK: - Wildcards and names

extension InputPaths {
  private func glob(_ pattern: String) -> [Found] {
    let start = pattern.hasPrefix("/") ? "/" : ""
    let parts = pattern.split(separator: "/").map(String.init)
    let paths = parts.reduce([start]) { folders, part in folders.flatMap { matches(of: part, in: $0) } }
    guard !paths.isEmpty else { return [.nothing("\(pattern): no file fits this pattern")] }
    return paths.flatMap { isFolder($0) ? folder($0) : [.file(InputFile($0))] }
  }

  private func matches(of part: String, in folder: String) -> [String] {
    guard Wildcard.isNeeded(part) else {
      let path = Self.join(folder, part)
      return manager.fileExists(atPath: path) ? [path] : []
    }
    let wildcard = Wildcard(part)
    return names(in: folder.isEmpty ? "." : folder).filter(wildcard.matches).map { Self.join(folder, $0) }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The last part of a path.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The last part of a path without its extension.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// What stands behind the last period, in lower case; empty when there is none.
  static func `extension`(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
