import Testing
import VanBanLexicon
import VanBanSegmentation

@Suite struct BoundaryModelTests {
  /// A model of two syllables that are one word unless `a` stands before them.
  private var draft: BoundaryModelDraft {
    var draft = BoundaryModelDraft()
    let first = SyllableUnit.Stand.first
    draft.spellings = [("a", first), ("hà", first + 1), ("nội", first + 2), ("nụi", first + 2)]
    draft.traits = (0..<3).map { _ in SyllableTraits() }
    let pair = PairClass(odds: 0.5, frequency: 2, capitals: 0)
    draft.pairs = FingerprintTableBuilder(capacity: 4)
    draft.pairs.insert(BoundaryModel.key(first + 1, first + 2), pair.rawValue)
    draft.contexts = FingerprintTableBuilder(capacity: 4)
    draft.contexts.insert(BoundaryModel.key(before: first, first + 1, first + 2), UInt8(bitPattern: -100))
    let bucket = BoundaryFeature.pairs.start + Int(pair.bucket) * 64
    for feature in bucket..<bucket + 64 { draft.weights[feature] = 256 }
    return draft
  }

  private func joins(_ text: String, _ model: BoundaryModel) -> [Bool] {
    let lexicon = Lexicon(tables: [TableSource(.syllables, phrases: ["a", "hà", "nội", "nụi"])])
    return BoundarySegmenter(model, lexicon: lexicon).scores(TokenTable(Array(text.utf8), lexicon: lexicon))
      .map { $0 > 0 }
  }

  @Test func weighsThePairAndItsContext() {
    #expect(joins("hà nội", draft.model) == [true, false])
    #expect(joins("a hà nội a", draft.model) == [false, false, false, false])
    #expect(joins("nội hà nội", draft.model) == [false, true, false])
  }

  @Test func spellingsOfASyllableCountAsOne() {
    #expect(joins("hà nụi", draft.model) == [true, false])
  }

  @Test func joinsOnlySyllablesOfOneLine() {
    #expect(joins("hà\nnội", draft.model) == [false, false])
    #expect(joins("hà, nội", draft.model) == [false, false, false])
    #expect(joins("a\nhà nội", draft.model) == [false, true, false])
    #expect(joins("", draft.model) == [])
    #expect(joins("hà", draft.model) == [false])
  }

  @Test func readsOnlyWhatIsAModel() {
    let compiled = draft.compiled()
    #expect(BoundaryModel(compiled: compiled) != nil)
    #expect(BoundaryModel(compiled: []) == nil)
    #expect(BoundaryModel(compiled: Array(repeating: 7, count: 100)) == nil)
    #expect(BoundaryModel(compiled: Array(compiled.dropLast())) == nil)
    #expect(BoundaryModel(compiled: compiled + [0]) == nil)
  }

  @Test func theEmbeddedModelKnowsWords() {
    let lexicon = Lexicon.standard
    let tokens = TokenTable(Array("các nghị quyết của Quốc hội".utf8), lexicon: lexicon)
    #expect(
      BoundarySegmenter(lexicon: lexicon).scores(tokens).map { $0 > 0 } == [false, true, false, false, true, false])
  }
}

@Suite struct BoundaryFeatureTests {
  @Test func groupsFollowEachOther() {
    var start = 0
    for group in BoundaryFeature.allCases {
      #expect(group.start == start)
      start += group.count
    }
    #expect(BoundaryFeature.total == start)
  }
}
