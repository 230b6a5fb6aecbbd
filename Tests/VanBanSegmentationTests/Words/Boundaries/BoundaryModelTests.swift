import Testing
import VanBanLexicon
import VanBanSegmentation

@Suite struct BoundaryModelTests {
  /// A model of two syllables that are one word unless `a` stands before them.
  private var model: BoundaryModel {
    var model = BoundaryModel()
    model.syllables = ["a", "hà", "nội"]
    model.traits = model.syllables.map { _ in SyllableTraits() }
    let first = SyllableUnit.Stand.first
    let pair = PairClass(odds: 0.5, frequency: 2, capitals: 0)
    model.pairs = FingerprintTable(capacity: 4)
    model.pairs.insert(BoundaryModel.key(first + 1, first + 2), pair.rawValue)
    model.contexts = FingerprintTable(capacity: 4)
    model.contexts.insert(BoundaryModel.key(before: first, first + 1, first + 2), UInt8(bitPattern: -100))
    let bucket = BoundaryFeature.pairs.start + Int(pair.bucket) * 64
    for feature in bucket..<bucket + 64 { model.weights[feature] = 256 }
    return model
  }

  private func joins(_ text: String, _ model: BoundaryModel) -> [Bool] {
    let lexicon = Lexicon(tables: [TableSource(.syllables, phrases: ["a", "hà", "nội"])])
    return BoundarySegmenter(model, lexicon: lexicon).scores(TokenTable(Array(text.utf8), lexicon: lexicon))
      .map { $0 > 0 }
  }

  @Test func weighsThePairAndItsContext() {
    #expect(joins("hà nội", model) == [true, false])
    #expect(joins("a hà nội a", model) == [false, false, false, false])
    #expect(joins("nội hà nội", model) == [false, true, false])
  }

  @Test func joinsOnlySyllablesOfOneLine() {
    #expect(joins("hà\nnội", model) == [false, false])
    #expect(joins("hà, nội", model) == [false, false, false])
    #expect(joins("a\nhà nội", model) == [false, true, false])
    #expect(joins("", model) == [])
    #expect(joins("hà", model) == [false])
  }

  @Test func isTheSameAfterBeingCompiled() throws {
    let compiled = model.compiled()
    let read = try #require(BoundaryModel(compiled: compiled))
    #expect(read.compiled() == compiled)
    #expect(joins("a hà nội hà nội", read) == [false, false, false, true, false])
  }

  @Test func refusesWhatIsNoModel() {
    #expect(BoundaryModel(compiled: [])?.syllables == nil)
    #expect(BoundaryModel(compiled: Array(repeating: 7, count: 100))?.syllables == nil)
    #expect(BoundaryModel(compiled: Array(model.compiled().prefix(5000)))?.syllables == nil)
  }

  @Test func theEmbeddedModelIsOne() {
    #expect(BoundaryModel.standard.syllables.count > 5000)
    #expect(BoundaryModel.standard.pairs.count > 50_000)
  }
}
