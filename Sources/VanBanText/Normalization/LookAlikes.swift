/// Cyrillic and Greek letters that cannot be told from Latin ones in print.
///
/// Source: Unicode Technical Standard 39, confusables.txt: the letters of these two scripts whose skeleton is one
/// letter of ASCII, as far as a keyboard or a character-recognition program gives them for Latin letters.
enum LookAlikes {
  private static let foreign: [Unicode.Scalar] =
    Array("АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјорсухһԁԛԝӏ".unicodeScalars) + Array("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινορυ".unicodeScalars)

  private static let latin: [Unicode.Scalar] =
    Array("ABESIJKMHOPCTYXYQWaesijopcyxhdqwl".unicodeScalars) + Array("ABEZHIKMNOPTYXayivopu".unicodeScalars)

  private static let base: UInt32 = 0x370

  /// The ASCII letter by scalar, from U+0370 on; 0 where there is none.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: Int(0x530 - base))
    for (foreign, latin) in zip(foreign, latin) { table[Int(foreign.value - base)] = UInt8(latin.value) }
    return table
  }()

  /// The ASCII letter that `scalar` looks like, or `nil`. O(1).
  static func latin(for scalar: UInt32) -> UInt8? {
    guard isForeign(scalar) else { return nil }
    let letter = table[Int(scalar - base)]
    return letter == 0 ? nil : letter
  }

  /// Whether `scalar` is of the Greek or Cyrillic block.
  static func isForeign(_ scalar: UInt32) -> Bool { base..<0x530 ~= scalar }
}
