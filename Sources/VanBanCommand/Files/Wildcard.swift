/// A file name with `*` (any run of characters) and `?` (any one character), as a shell reads it.
struct Wildcard {
  private let pattern: [UInt8]

  /// Reads a pattern.
  init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

  /// Whether a path holds anything that a wildcard would stand for.
  static func isNeeded(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// Whether the whole name fits. Takes at most the product of both lengths.
  func matches(_ name: String) -> Bool {
    let name = Array(name.utf8)
    var (at, here) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while here < name.count {
      if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
        star = (at + 1, here)
        at += 1
      } else if let length = single(at, name[here...]) {
        at += 1
        here += length
      } else if let back = star {
        star = (back.pattern, back.name + 1)
        (at, here) = (back.pattern, back.name + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// The number of bytes that the pattern's element at `at`, no star, takes of `rest`; `nil` when it does not fit.
  private func single(_ at: Int, _ rest: ArraySlice<UInt8>) -> Int? {
    guard at < pattern.count, let first = rest.first else { return nil }
    guard pattern[at] == UInt8(ascii: "?") else { return pattern[at] == first ? 1 : nil }
    return 1 + rest.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
  }
}
