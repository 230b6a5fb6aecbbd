/// Reads JSON (RFC 8259) from left to right and tells where it ends to be JSON.
///
/// FoundationEssentials' decoder does not say where it failed, nor that a lone surrogate was the reason.
struct JSONCursor {
  private static let deepest = 512
  let bytes: [UInt8]
  let isLossy: Bool
  var position = 0
  /// Where lone surrogates were replaced.
  var replacements: [Int] = []
  private var depth = 0

  /// Starts at the first of `bytes`, which are valid UTF-8.
  init(_ bytes: [UInt8], lossy: Bool) {
    self.bytes = bytes
    isLossy = lossy
  }

  /// The byte ahead; 0 at the end.
  var ahead: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Reads an object; `readMember` is called behind each member's colon.
  mutating func readObject(
    _ readMember: (String, inout JSONCursor) throws(RecordError) -> Void
  ) throws(RecordError) {
    try expect("{", "a JSON object")
    if accept("}") { return }
    repeat {
      skipSpace()
      let name = try readString()
      try expect(":", "a colon")
      try readMember(name, &self)
    } while accept(",")
    try expect("}", "a comma or the end of the object")
  }

  /// Reads any value; of objects and arrays only that they are there.
  mutating func readScalar() throws(RecordError) -> JSONScalar {
    skipSpace()
    let start = position
    if ahead == UInt8(ascii: "\"") { return .string(try readString()) }
    try skipValue()
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if text == "null" { return .null }
    return text.utf8.first.map { $0 == UInt8(ascii: "-") || Self.isDigit($0) } == true ? .number(text) : .other
  }

  /// Passes over one value, whatever it is.
  mutating func skipValue() throws(RecordError) {
    skipSpace()
    switch ahead {
    case UInt8(ascii: "\""): _ = try readString()
    case UInt8(ascii: "{"):
      try nested { (cursor) throws(RecordError) in
        try cursor.readObject { (_, cursor) throws(RecordError) in try cursor.skipValue() }
      }
    case UInt8(ascii: "["): try nested { (cursor) throws(RecordError) in try cursor.skipArray() }
    default: try skipWord()
    }
  }

  /// Makes sure that nothing follows.
  mutating func expectEnd() throws(RecordError) {
    skipSpace()
    if position < bytes.count { throw RecordError("not valid JSON: expected the end of the line", at: position) }
  }

  private mutating func nested(_ read: (inout JSONCursor) throws(RecordError) -> Void) throws(RecordError) {
    depth += 1
    if depth > Self.deepest { throw RecordError("nested deeper than \(Self.deepest) levels", at: position) }
    try read(&self)
    depth -= 1
  }

  private mutating func skipArray() throws(RecordError) {
    try expect("[", "an array")
    if accept("]") { return }
    repeat { try skipValue() } while accept(",")
    try expect("]", "a comma or the end of the array")
  }

  /// Passes over `true`, `false`, `null` or a number.
  private mutating func skipWord() throws(RecordError) {
    let start = position
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || Double(word) != nil else {
      throw RecordError("not valid JSON: expected a value", at: start)
    }
  }
}

// MARK: - Characters

extension JSONCursor {
  /// Passes over white space and then over `character`; false, and only the space passed, where another one stands.
  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Passes over `character` or tells that it was expected.
  mutating func expect(_ character: Unicode.Scalar, _ name: String) throws(RecordError) {
    if !accept(character) { throw RecordError("not valid JSON: expected \(name)", at: position) }
  }

  /// Passes over white space.
  mutating func skipSpace() {
    while position < bytes.count, " \t\r\n".utf8.contains(bytes[position]) { position += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || "+-.".utf8.contains(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
