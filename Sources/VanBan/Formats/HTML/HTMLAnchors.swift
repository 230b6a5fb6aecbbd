/// The names by which the parts of one document's section are linked to each other.
///
/// A page may hold many documents, written one at a time and without knowing of each other; each has names of its own
/// by a prefix made from its id and its text.
struct HTMLAnchors {
  /// The name of the section; every other name begins with it.
  let section: String

  /// The names for a document.
  init(id: String, text: String) {
    section = "d" + String(Self.fingerprint(id.utf8, text.utf8), radix: 36)
  }

  /// The place behind the section, where the next document begins.
  var end: String { section + "-end" }

  /// A table.
  func table(_ kind: RecordKind) -> String { "\(section)-\(kind.rawValue)" }

  /// A stretch of the text.
  func words(_ label: String) -> String { "\(section)-\(label)" }

  /// A row of a table.
  func row(_ label: String) -> String { "\(section)-\(label)-row" }

  /// The label of a mention, by its index and the number of what it names.
  static func mention(_ index: Int, of number: String) -> String { "\(number).\(index + 1)" }

  /// The label of a date, by its index: dates have no number in the record.
  static func date(_ index: Int) -> String { "T\(index + 1)" }

  /// FNV-1a over both texts; a page holds far too few documents for two prefixes to meet by chance.
  private static func fingerprint(_ id: String.UTF8View, _ text: String.UTF8View) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
