/// A word of letters, as far as it matters whether it is a syllable of Vietnamese.
struct SyllableShape {
  /// The letters without tones, five bits each, the last one lowest.
  fileprivate var code: UInt64 = 0
  fileprivate var count = 0
  fileprivate var tone: UInt8 = 0
  fileprivate var isBroken = false
}

/// The shapes that syllables of Vietnamese can have: an initial, a rhyme, and a tone that the rhyme admits.
///
/// Source: the spelling rules of Vietnamese (chữ quốc ngữ): 27 spellings of initials and the rhymes in use. Loan words
/// and names of the highlands need not fit.
///
/// ```swift
/// var shape = SyllableShape()
/// for scalar in "Trường".unicodeScalars { SpellingRules.vietnamese.add(scalar.value, to: &shape) }
/// SpellingRules.vietnamese.admit(shape)  // true
/// ```
struct SpellingRules {
  /// The rules of chữ quốc ngữ.
  static let vietnamese = SpellingRules()

  /// For each scalar the number of its letter, and above five bits its tone; 0 for letters of other languages.
  private let letters = Self.letterNumbers()
  private let stops: CodeSet
  private let finalCh: UInt64
  private let initials: CodeSet
  private let rhymes: CodeSet

  private static let longest = 7

  private init() {
    let letters = letters
    func code(_ word: some StringProtocol) -> UInt64 {
      word.unicodeScalars.reduce(0) { $0 << 5 | UInt64(letters[Int($1.value)]) }
    }
    func codes(_ words: String) -> CodeSet { CodeSet(words.split(separator: " ").map(code)) }
    stops = codes("c p t")
    finalCh = code("ch")
    initials = codes(Self.initials)
    rhymes = codes(Self.rhymes)
  }

  /// Adds a letter of either case, composed. O(1).
  @inline(__always)
  func add(_ scalar: UInt32, to word: inout SyllableShape) {
    let letter = Int(scalar) < letters.count ? letters[Int(scalar)] : 0
    let tone = letter >> 5
    if letter == 0 || word.count == Self.longest || tone != 0 && word.tone != 0 { word.isBroken = true }
    word.tone |= tone
    word.code = word.code << 5 | UInt64(letter & 31)
    word.count += 1
  }

  /// Whether a word can be a syllable. O(1).
  func admit(_ word: SyllableShape) -> Bool {
    guard !word.isBroken, admitTone(of: word) else { return false }
    return (0...min(3, word.count)).contains { length in
      let split = UInt64(5 * (word.count - length))
      return (length == 0 || initials.contains(word.code >> split)) && rhymes.contains(word.code & (1 << split - 1))
    }
  }

  /// A final `c`, `ch`, `p` or `t` admits the tones sắc and nặng alone.
  private func admitTone(of word: SyllableShape) -> Bool {
    guard stops.contains(word.code & 31) || word.code & 1023 == finalCh else { return true }
    return word.tone == Tone.rising.rawValue || word.tone == Tone.heavy.rawValue
  }
}

extension SpellingRules {
  /// The letters in the order of their numbers, from 1.
  private static let alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy"

  private static func letterNumbers() -> [UInt8] {
    var numbers = [UInt8](repeating: 0, count: 0x1F00)
    for (place, letter) in alphabet.unicodeScalars.enumerated() { numbers[Int(letter.value)] = UInt8(place + 1) }
    return (0..<UInt32(numbers.count)).map { scalar in
      let lower = LowerCase.fold(scalar)
      let part = ToneTable.split(lower) ?? (lower, .level)
      return numbers[Int(part.vowel)] == 0 ? 0 : numbers[Int(part.vowel)] | part.tone.rawValue << 5
    }
  }

  private static let initials = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"

  private static let rhymes =
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch \
    êm ên ênh êp êt êu êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh \
    oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet oc oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi \
    ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên \
    uyêt uynh uyp uyt uyu uyn ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
    """
}
