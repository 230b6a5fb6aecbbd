/// Reads VNI for Windows: a letter of Windows-1252, and behind vowels a byte for the marks.
///
/// `ô` and `ö` stand for `ơ` and `ư`, which bear tone marks like plain vowels; a mark byte of either case belongs to
/// the vowel before it, and the case of the letter is that of the vowel.
enum VNIDecoding {
  /// The letters and their marks.
  static let table = LegacyTable(letters, marks: (0x80...0xFF).filter(isMark), combine: combine)

  /// The bytes that stand for another letter than in Windows-1252.
  private static let letters: [UInt32] = {
    var letters = SingleByteTable.windows1252.scalars
    for (sign, letter) in zip("ÑñÔôÖöÆæÒòÓóÎî".unicodeScalars, "ĐđƠơƯưỈỉỊịĨĩỴỵ".unicodeScalars) {
      letters[Int(sign.value)] = letter.value
    }
    return letters
  }()

  /// The mark bytes in small form, and what they add: a hat or a breve, and a tone.
  private static let hats = Array("âáàåãä".unicodeScalars.map(\.value))
  private static let breves = Array("êéèúüë".unicodeScalars.map(\.value))
  private static let tones = Array("ùøûõï".unicodeScalars.map(\.value))
  private static let order: [Tone] = [.level, .rising, .falling, .dipping, .broken, .heavy]

  private static func isMark(_ byte: UInt8) -> Bool { (hats + breves + tones).contains(LowerCase.fold(UInt32(byte))) }

  private static func combine(_ vowel: UInt32, _ byte: UInt8) -> UInt32? {
    let mark = LowerCase.fold(UInt32(byte))
    guard ToneTable.split(vowel)?.tone == .level else { return nil }
    if let tone = tones.firstIndex(of: mark) { return ToneTable.join(vowel, order[tone + 1]) }
    if let tone = hats.firstIndex(of: mark) { return marked(vowel, in: hatPairs, order[tone]) }
    if let tone = breves.firstIndex(of: mark) { return marked(vowel, in: brevePairs, order[tone]) }
    return nil
  }

  /// Plain letters, each with the marked one behind it.
  private static let hatPairs = "aâeêoôAÂEÊOÔ".unicodeScalars.map(\.value)
  private static let brevePairs = "aăAĂ".unicodeScalars.map(\.value)

  private static func marked(_ vowel: UInt32, in pairs: [UInt32], _ tone: Tone) -> UInt32? {
    guard let place = pairs.firstIndex(of: vowel), place % 2 == 0 else { return nil }
    return ToneTable.join(pairs[place + 1], tone)
  }
}
