import FoundationEssentials
import VanBan

extension ArticleReader.Reading {
  /// What the record says about bytes that did not fit, at the first U+FFFD that stands for one.
  var diagnostic: Diagnostic? {
    guard let first = replacements.first else { return nil }
    let mark = Array("\u{FFFD}".utf8)
    let bytes = article.text.utf8
    let start = bytes.firstIndex(of: mark[0], followedBy: mark[1], mark[2]) ?? 0
    let message = "\(replacements.count) places that do not fit the encoding were replaced by U+FFFD, "
    return Diagnostic(
      span: Span(start, min(start + mark.count, bytes.count)), code: "replaced-bytes",
      message: message + "the first at byte offset \(first) of the input")
  }

  /// What standard error says about the encoding, where it was detected and is not UTF-8.
  func note(for item: SourceItem) -> String? {
    detected.map { "\(item.name): read as \($0.rawValue); name another with --encoding if that is wrong" }
  }
}

extension String.UTF8View {
  /// The offset of the first place where three bytes follow each other.
  fileprivate func firstIndex(of first: UInt8, followedBy second: UInt8, _ third: UInt8) -> Int? {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for (offset, byte) in enumerated() {
      if before == first, last == second, byte == third { return offset - 2 }
      (before, last) = (last, byte)
    }
    return nil
  }
}

extension SourceItem {
  /// What messages call it.
  var name: String {
    switch self {
    case .file(let file): file.name
    case .standardInput: FileDescriptor.standardInput.name
    case .line(_, let file, let number): "\(file.name):\(number)"
    case .failure: ""
    }
  }

  /// The bytes that it takes of the input.
  var size: Int {
    switch self {
    case .file(let file): FileSystem.size(of: file.path) ?? 0
    case .standardInput(let start): start.count
    case .line(let bytes, _, _): bytes.count + 1
    case .failure: 0
    }
  }
}

extension SourceItems {
  /// The bytes of all files, or `nil` when one of them has no size, such as standard input.
  var knownSize: Int? {
    var total = 0
    for case .file(let file) in found {
      guard file.path != "-" else { return nil }
      total += FileSystem.size(of: file.path) ?? 0
    }
    return total
  }
}
