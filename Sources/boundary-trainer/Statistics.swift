import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// How often two neighbouring syllables were joined into one word, and how often not.
struct PairCounts {
  var joined: Float = 0
  var split: Float = 0

  var total: Float { joined + split }
  /// The share of joined occurrences, smoothed.
  var share: Float { (joined + 0.5) / (total + 1) }
}

/// The counts that the model's tables are made of, over numbered syllables.
///
/// Spellings that mean the same count as one: both tone styles, `i` and `y`. Only syllables of the lexicon are counted: no
/// other token has a key at run time.
struct Statistics {
  /// The syllables, each in its first spelling.
  private(set) var syllables: [String] = []
  /// All spellings with their numbers.
  private(set) var spellings: [(text: String, number: SyllableUnit.Number)] = []
  private(set) var pairs: [UInt64: PairCounts] = [:]
  /// Counts of pairs behind or in front of a given syllable, by the model's keys.
  private(set) var contexts: [UInt64: PairCounts] = [:]
  /// Words of one syllable.
  private(set) var singles: [UInt64: Float] = [:]
  /// Words of two syllables, and how many of them were capitalised.
  private(set) var doubles: [UInt64: (count: Float, capitalized: Float)] = [:]

  private var numbers: [String: SyllableUnit.Number] = [
    "<s>": SyllableUnit.Stand.lineEdge, "<e>": SyllableUnit.Stand.lineEdge, "<d>": SyllableUnit.Stand.figures,
    "<p>": SyllableUnit.Stand.other,
  ]
  private let lexicon: Lexicon

  /// Reads the four files of counts.
  init(folder: String, lexicon: Lexicon) throws {
    self.lexicon = lexicon
    try TableFile.rows("\(folder)/syllable_pairs.tsv") { addPair($0) }
    try TableFile.rows("\(folder)/pair_after.tsv") { addContext($0, number($0[0]), $0[1], $0[2], isBefore: true) }
    try TableFile.rows("\(folder)/pair_before.tsv") { addContext($0, number($0[2]), $0[0], $0[1], isBefore: false) }
    try TableFile.rows("\(folder)/word_counts.tsv") { addWord($0) }
  }

  /// Adds the pairs of segmented texts. They weigh less than the counts: the texts are fewer and repeat themselves.
  mutating func add(_ more: [UInt64: PairCounts]) {
    let weight: Float = 0.3
    for (key, counts) in more {
      pairs[key, default: PairCounts()].joined += weight * counts.joined
      pairs[key, default: PairCounts()].split += weight * counts.split
    }
  }

  /// Rewrites the counts of the pairs on which the guideline decides.
  mutating func apply(_ conventions: Conventions) {
    var rewritten: Set<UInt64> = []
    for convention in conventions.list {
      guard let key = key(convention.syllables[0], convention.syllables[1]) else { continue }
      let count = max(pairs[key]?.total ?? 0, Conventions.leastCount)
      pairs[key] = convention.isWord ? PairCounts(joined: count) : PairCounts(split: count)
      rewritten.insert(key)
    }
    contexts = contexts.filter { !rewritten.contains($0.key & 0xFFFF_FFFF) }
  }

  /// Counts the words of a list as joined where the counts do not tell otherwise.
  mutating func apply(_ compounds: CompoundList) {
    var rewritten: Set<UInt64> = []
    for (left, right) in compounds.pairs {
      guard let key = key(left, right), case let counts = pairs[key] ?? PairCounts(),
        counts.split <= CompoundList.mostSplit, counts.joined <= 3 * counts.split || counts.joined == 0
      else { continue }
      pairs[key] = PairCounts(joined: max(CompoundList.leastCount, counts.total))
      rewritten.insert(key)
    }
    contexts = contexts.filter { !rewritten.contains($0.key & 0xFFFF_FFFF) }
  }

  /// The number of a syllable that has been counted.
  func number(ofCounted syllable: Substring) -> SyllableUnit.Number? { numbers[String(syllable)] }

  /// The number of a syllable, new when it was not seen before; `nil` when the lexicon does not hold it.
  private mutating func number(_ syllable: Substring) -> SyllableUnit.Number? {
    if let known = numbers[String(syllable)] { return known }
    let folded = ToneStyle.key(of: String(syllable))
    guard lexicon.key(of: folded) != Lexicon.unknown else { return nil }
    let variants = SyllableSpelling(folded).variants
    let number = numbers[variants[0]] ?? SyllableUnit.Stand.first + UInt32(syllables.count)
    if numbers[variants[0]] == nil { add(variants, number) }
    numbers[folded] = number
    numbers[String(syllable)] = number
    return number
  }

  private mutating func add(_ variants: [String], _ number: SyllableUnit.Number) {
    syllables.append(variants[0])
    for variant in variants {
      numbers[variant] = number
      if lexicon.key(of: variant) != Lexicon.unknown { spellings.append((variant, number)) }
    }
  }

  private mutating func key(_ left: Substring, _ right: Substring) -> UInt64? {
    guard let left = number(left), let right = number(right) else { return nil }
    return BoundaryModel.key(left, right)
  }

  private mutating func addPair(_ row: [Substring]) {
    guard let key = key(row[0], row[1]) else { return }
    pairs[key, default: PairCounts()].joined += Float(row[2]) ?? 0
    pairs[key, default: PairCounts()].split += Float(row[3]) ?? 0
  }

  private mutating func addContext(
    _ row: [Substring], _ context: SyllableUnit.Number?, _ left: Substring, _ right: Substring, isBefore: Bool
  ) {
    guard let context, let left = number(left), let right = number(right) else { return }
    let key =
      isBefore
      ? BoundaryModel.key(before: context, left, right) : BoundaryModel.key(left, right, after: context)
    contexts[key, default: PairCounts()].joined += Float(row[3]) ?? 0
    contexts[key, default: PairCounts()].split += Float(row[4]) ?? 0
  }

  private mutating func addWord(_ row: [Substring]) {
    let syllables = row[0].split(separator: " ")
    let count = Float(row[1]) ?? 0
    if syllables.count == 1, let number = number(syllables[0]) { singles[UInt64(number), default: 0] += count }
    guard syllables.count == 2, let key = key(syllables[0], syllables[1]) else { return }
    doubles[key, default: (0, 0)].count += count
    doubles[key, default: (0, 0)].capitalized += Float(row[2]) ?? 0
  }
}
