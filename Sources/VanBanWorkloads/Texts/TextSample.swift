/// Chooses and multiplies texts, so that a measurement reads as much as it needs and always the same.
public enum TextSample {
  /// Texts of `byteCount` bytes together: spread evenly over a collection that is larger, or the whole of a smaller one
  /// again and again. The last one is cut at a line end.
  public static func texts(of collection: [String], byteCount: Int) -> [String] {
    let total = collection.reduce(0) { $0 + $1.utf8.count }
    guard total > 0 else { return [] }
    let step = max(1, total / max(1, byteCount))
    let copies = byteCount / total + 1
    let chosen = stride(from: 0, to: collection.count, by: step).lazy.map { collection[$0] }
    var (result, left) = ([String](), byteCount)
    for text in repeatElement(chosen, count: copies).joined() where left > 0 {
      result.append(text.utf8.count <= left ? text : beginning(of: text, left))
      left -= text.utf8.count
    }
    return result.filter { !$0.isEmpty }
  }

  /// Pieces of one length, or up to the end of the character there, cut one behind the other out of endless copies of a
  /// collection; as many as make `byteCount`, at least one.
  public static func pieces(of collection: [String], length: Int, byteCount: Int) -> [String] {
    let bytes = Array(collection.joined(separator: "\n").utf8)
    guard !bytes.isEmpty else { return [] }
    var start = 0
    return (0..<max(1, byteCount / length)).map { _ in
      let end = scalarStart(from: start + length, bytes)
      defer { start = end % bytes.count }
      return String(decoding: (start..<end).lazy.map { bytes[$0 % bytes.count] }, as: UTF8.self)
    }
  }

  /// The first offset from `offset` on at which a scalar starts, in endless copies of the bytes.
  private static func scalarStart(from offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = offset
    while bytes[offset % bytes.count] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The lines that fit into a number of bytes; the first line, cut, where none does.
  private static func beginning(of text: String, _ byteCount: Int) -> String {
    let head = text.utf8.prefix(byteCount)
    let end = head.lastIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
    return String(decoding: text.utf8[..<end], as: UTF8.self)
  }
}
