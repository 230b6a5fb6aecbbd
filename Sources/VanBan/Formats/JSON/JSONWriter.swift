/// Writes one JSON value as UTF-8, straight into a byte buffer.
///
/// Commas are its own business: a value or key that follows another in the same array or object gets one.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { $0.member("id", "bac-kan") }
/// json.text  // {"id":"bac-kan"}
/// ```
package struct JSONWriter {
  /// What has been written, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Starts with nothing written.
  package init() {}

  /// What has been written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array of which `body` writes one element for each of `elements`.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements { body(&json, element) }
    }
  }

  /// Writes the name of a member; its value is to follow.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or `null`.
  package mutating func string(_ value: (some StringProtocol)?) {
    separate()
    guard let value else { return null() }
    bytes.append(UInt8(ascii: "\""))
    JSONEscaping.append(value.utf8, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number, or `null`.
  package mutating func integer(_ value: Int?) {
    separate()
    guard let value else { return null() }
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number as Swift prints it, which JSON reads; it must be finite.
  package mutating func number(_ value: Double) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a member whose value is a string or `null`.
  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a member whose value is a whole number or `null`.
  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    integer(value)
  }

  /// Writes a member whose value is true or false.
  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }
}
