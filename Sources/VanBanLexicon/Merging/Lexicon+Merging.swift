extension Lexicon {
  /// This lexicon with a user's own phrases added to it.
  ///
  /// Words and names are kept whole by the segmentation, the longest first where they overlap; names, titles and bodies
  /// are found by the extractors. What the lexicon held before keeps its meaning: additions only add. A phrase that is
  /// listed already, or twice, is no error.
  ///
  /// Linear in the size of both: ten thousand additions take some ten milliseconds, a million a second or two. Looking
  /// up costs what it did.
  ///
  /// ```swift
  /// let lexicon = try Lexicon.standard.merging(["khởi nghiệp sáng tạo", .init("Vân Đồn", .place)])
  /// let tokenizer = Tokenizer(lexicon: lexicon)
  /// let annotator = Annotator(lexicon: lexicon)
  /// ```
  ///
  /// - Throws: ``LexiconError/badAddition(phrase:problem:)`` for a phrase without words or with more than 64, and for
  ///   columns or values that its kind does not have.
  public func merging(_ additions: [Addition]) throws(LexiconError) -> Lexicon {
    var merger = LexiconMerger(self)
    for addition in additions { try merger.add(addition) }
    return merger.merged
  }

  /// This lexicon with a user's list added to it, as ``Addition/list(_:)`` reads it.
  ///
  /// - Throws: ``LexiconError/badLine(_:problem:)`` for the first line that cannot be added.
  public func merging(list text: String) throws(LexiconError) -> Lexicon {
    var merger = LexiconMerger(self)
    for line in AdditionLines(text) { try merger.add(line) }
    return merger.merged
  }
}

/// A lexicon while phrases are added to it.
struct LexiconMerger {
  private let lexicon: Lexicon
  private var models: ModelRows
  private var phrases: PhraseKeys
  private var trie: TrieBuilder

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    models = ModelRows(lexicon)
    phrases = PhraseKeys(lexicon)
    trie = TrieBuilder(extending: lexicon.trie)
  }

  mutating func add(_ addition: Lexicon.Addition) throws(LexiconError) {
    let keys = try phrases.keys(of: addition.phrase)
    for value in try models.values(for: addition) { trie.add(keys, value: value) }
  }

  mutating func add(_ line: AdditionLine) throws(LexiconError) {
    do throws(LexiconError) {
      if let addition = try line.addition() { try add(addition) }
    } catch .badAddition(let phrase, let problem) {
      throw .badLine(line.number, problem: "“\(phrase)”: \(problem)")
    }
  }

  /// The lexicon with all that was added.
  var merged: Lexicon {
    let vocabulary = phrases.vocabulary.finished
    return Lexicon(lexicon, vocabulary, trie.sections(keyCount: vocabulary.keyCount))
  }
}
