/// A file to read and what its document is called.
struct InputFile: Equatable, Sendable {
  /// Where it lies; `-` for standard input.
  let path: String
  /// The folder that was named on the command line, with a slash at its end; empty for a file that was named itself.
  private let folder: String
  /// The id of its document: the file's name without extension, or more of its path where another file is called so too.
  fileprivate(set) var id: String

  init(_ path: String, below folder: String? = nil) {
    self.path = path
    self.folder = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    id = InputPaths.stem(of: path)
  }

  /// What messages call it.
  var name: String { path == "-" ? FileDescriptor.standardInput.name : path }

  /// What the document may be called, shortest first.
  fileprivate var names: [String] {
    let below = String(path.dropFirst(folder.count))
    let withFolder = folder.isEmpty ? below : InputPaths.name(of: folder) + "/" + below
    let stem = InputPaths.stem(of: path)
    return [stem] + [below, withFolder].map { $0.dropLast(InputPaths.name(of: path).count) + stem } + [
      withFolder, path,
    ]
  }
}

extension [InputFile] {
  /// The files with ids that tell them apart. A file that shares its name goes by its path below the folder that was
  /// named, then also by that folder's name, then by its extension, then by the whole path. Linear.
  func withUniqueIDs() -> [InputFile] {
    var levels = [Int](repeating: 0, count: count)
    // A longer name may meet the name of a third file; after so many rounds every file has its longest name.
    for _ in 0..<2 * longestLevel {
      let ids = indices.map { self[$0].names[levels[$0]] }
      let paths = Dictionary(zip(ids, self.map { [$0.path] as Set })) { $0.union($1) }
      let clashing = indices.filter { levels[$0] < longestLevel && paths[ids[$0], default: []].count > 1 }
      if clashing.isEmpty { break }
      for index in clashing { levels[index] += 1 }
    }
    return indices.map { index in
      var file = self[index]
      file.id = file.names[levels[index]]
      return file
    }
  }

  private var longestLevel: Int { 4 }
}
