import Foundation

/// Texts packed by gzip, which the tool of that name unpacks before anything is measured.
enum PackedText {
  /// How the names of packed texts end.
  static let ending = ".txt.gz"

  /// The text of a packed file; `nil` when the tool is missing or the file is not what its name says.
  static func contents(of path: String) throws -> Data? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", "--", path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
