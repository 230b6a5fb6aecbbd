import VanBan

/// The standard lexicon with a user's words, made up and as many as one likes: what a list of one's own costs.
public struct OwnLexicon: Sendable {
  /// How many words were added.
  public let entryCount: Int
  private let lexicon: Lexicon

  /// Adds the words of a list to the standard lexicon: what is to be timed. `nil` for a list that cannot be read.
  public init?(list: String) {
    guard let lexicon = try? Lexicon.standard.merging(list: list) else { return nil }
    self.lexicon = lexicon
    entryCount = list.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  /// The cutting of texts into words by this lexicon.
  public var words: Workload {
    Workload("words, \(entryCount) own", "Tokenizer.words(in:) with \(entryCount) words of a user's own") { texts in
      let tokenizer = Tokenizer(lexicon: lexicon)
      let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
      return WorkloadRun(byteCount: byteCount) { texts.reduce(0) { $0 + tokenizer.words(in: $1).count } }
    }
  }

  /// A list of different words of three syllables, one a line.
  ///
  /// - Parameter count: At most 1,728,000.
  public static func list(_ count: Int) -> String {
    let syllables = initials.flatMap { initial in rhymes.map { initial + $0 } }
    precondition(count <= syllables.count * syllables.count * syllables.count, "so many words can be made up")
    var list = ""
    for number in 0..<count {
      let (rest, last) = number.quotientAndRemainder(dividingBy: syllables.count)
      let (first, middle) = rest.quotientAndRemainder(dividingBy: syllables.count)
      list += "\(syllables[middle]) \(syllables[first]) \(syllables[last])\n"
    }
    return list
  }

  private static let initials = ["b", "ch", "đ", "kh", "l", "m", "nh", "ph", "t", "tr", "v", "x"]
  private static let rhymes = ["a", "an", "ang", "ông", "ưa", "inh", "oai", "uyên", "ơi", "ém"]
}
