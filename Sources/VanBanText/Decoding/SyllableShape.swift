/// The shapes that syllables of Vietnamese can have: an initial, a rhyme, and a tone that the rhyme admits.
///
/// Source: the spelling rules of Vietnamese (chữ quốc ngữ): 27 spellings of initials and the rhymes in use. Loan words
/// and names of the highlands need not fit.
enum SyllableShape {
  /// Whether a word of lower-case scalars, composed, can be a syllable. O(1): long words are none.
  static func isPossible(_ word: [UInt32]) -> Bool {
    guard word.count <= 7 else { return false }
    var letters: [UInt32] = []
    var tone = Tone.level
    for scalar in word {
      let part = ToneTable.split(scalar) ?? (scalar, .level)
      if part.tone != .level {
        if tone != .level { return false }
        tone = part.tone
      }
      letters.append(part.vowel)
    }
    return isPossible(letters, tone)
  }

  private static func isPossible(_ letters: [UInt32], _ tone: Tone) -> Bool {
    let stopped = endsInStop(letters)
    if stopped, tone != .rising, tone != .heavy { return false }
    return (0...min(3, letters.count)).contains { length in
      initials.contains(Array(letters[..<length])) && rhymes.contains(Array(letters[length...]))
    }
  }

  /// A final `c`, `ch`, `p` or `t` admits the tones sắc and nặng alone.
  private static func endsInStop(_ letters: [UInt32]) -> Bool {
    guard let last = letters.last, let scalar = Unicode.Scalar(last) else { return false }
    return scalar == "c" || scalar == "p" || scalar == "t" || scalar == "h" && letters.dropLast().last == 0x63
  }

  private static let initials = set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")
    .union([[]])

  private static let rhymes = set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch \
    êm ên ênh êp êt êu êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh \
    oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet oc oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi \
    ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên \
    uyêt uynh uyp uyt uyu uyn ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
    """)

  private static func set(_ words: String) -> Set<[UInt32]> {
    Set(words.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }
}
