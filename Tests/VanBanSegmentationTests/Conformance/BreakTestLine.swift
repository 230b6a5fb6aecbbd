/// A line of Unicode's break tests: scalars with `÷` where a boundary lies and `×` where none does.
struct BreakTestLine: CustomStringConvertible {
  let description: String
  private(set) var scalars: [Unicode.Scalar] = []
  /// The byte offsets of the boundaries, without the start of the text.
  private(set) var boundaries: [Int] = []

  var bytes: [UInt8] { scalars.flatMap { Array(String($0).utf8) } }

  /// Reads a line; `nil` for a comment.
  init?(_ line: Substring) {
    guard let test = line.split(separator: "#", omittingEmptySubsequences: false).first, !test.isEmpty else {
      return nil
    }
    description = String(test)
    var offset = 0
    for field in test.split(whereSeparator: \.isWhitespace) {
      if field == "÷" {
        if offset > 0 { boundaries.append(offset) }
      } else if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) {
        scalars.append(scalar)
        offset += String(scalar).utf8.count
      }
    }
  }

  /// The lines of a file.
  static func all(in file: String) throws -> [BreakTestLine] {
    try Corpus.text(of: "unicode/" + file).split(separator: "\n").compactMap(BreakTestLine.init)
  }

  /// Whether a version of Unicode (1500 for 15.0) knows all scalars.
  func isKnown(to version: Int) -> Bool {
    scalars.allSatisfy { scalar in
      scalar.properties.age.map { $0.major * 100 + $0.minor <= version } ?? false
    }
  }
}
