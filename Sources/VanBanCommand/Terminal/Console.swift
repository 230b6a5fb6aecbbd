/// What is said beside the data: on standard error, one line each.
enum Console {
  /// Says something, under the command's name.
  static func say(_ message: String) {
    try? FileDescriptor.standardError.write(Array("vanban: \(message)\n".utf8))
  }

  /// Writes to standard error as it is.
  static func write(_ text: String) { try? FileDescriptor.standardError.write(Array(text.utf8)) }
}
