/// A vowel of Vietnamese that is written as a letter with one or two combining marks, and what they compose to.
///
/// Nearly all of a decomposed text is made of these; they are composed here by table, and ICU composes the rest.
struct VowelComposition {
  /// The bytes of the letter and its marks.
  let range: Range<Int>
  /// The composed letter.
  let scalar: UInt32

  /// Composes the letter before an offset with the marks that begin there. `nil` where the marks are not those of one
  /// vowel in an order that NFC composes wholly, or where more follows that might combine. O(1).
  init?(_ bytes: [UInt8], mark: Int) {
    guard let base = bytes.scalar(before: mark), ToneTable.split(base.value)?.tone == .level else { return nil }
    var letter = base.value
    var tone: Tone?
    var end = mark
    while end + 1 < bytes.count, bytes[end] == 0xCC {
      if let shaped = Self.shaped(letter, bytes[end + 1], behind: tone) {
        letter = shaped
      } else if tone == nil, let found = Tone(mark: 0x300 | UInt32(bytes[end + 1] & 0x3F)) {
        tone = found
      } else {
        return nil
      }
      end += 2
    }
    guard end > mark, end == bytes.count || Composition.isInert(bytes.scalar(at: end).value) else { return nil }
    range = mark - base.length..<end
    scalar = ToneTable.join(letter, tone ?? .level)
  }

  /// The letter with a circumflex, a breve or a horn, by the mark's second byte. A mark above combines only before the
  /// tone marks above; the dot below and the horn do not stand in each other's way or in theirs.
  private static func shaped(_ letter: UInt32, _ mark: UInt8, behind tone: Tone?) -> UInt32? {
    if mark != 0x9B, let tone, tone != .heavy { return nil }
    switch (letter | 0x20, mark) {
    case (0x61, 0x82): return letter + 0x81  // â
    case (0x65, 0x82), (0x6F, 0x82): return letter + 0x85  // ê, ô
    case (0x61, 0x86): return letter == 0x61 ? 0x103 : 0x102  // ă
    case (0x6F, 0x9B): return letter == 0x6F ? 0x1A1 : 0x1A0  // ơ
    case (0x75, 0x9B): return letter == 0x75 ? 0x1B0 : 0x1AF  // ư
    default: return nil
    }
  }
}
