import FoundationEssentials
import VanBanLexicon
import VanBanSegmentation

/// A gap between two syllables of a segmented text.
struct Example {
  /// The features that hold.
  let features: GapFeatures
  /// What the draft's context tables hold.
  let contexts: (before: Int8, after: Int8)
  /// The region of the pair's class.
  let region: Int
  /// Whether the text joins the two syllables.
  let isJoined: Bool
}

/// A segmented text, read as examples and as counts of pairs.
struct SegmentedReading {
  /// So many examples are taken from one text, evenly over its lines, lest a long one outweigh the others.
  private static let mostExamples = 200_000

  private(set) var examples: [Example] = []
  private(set) var pairs: [UInt64: PairCounts] = [:]

  init(path: String, _ draft: BoundaryModel, lexicon: Lexicon) throws {
    let bytes = try Array(Data(contentsOf: URL(filePath: path)))
    let gaps = bytes.count { $0 == 0x09 || $0 == 0x5F }
    let stride = max(1, gaps / Self.mostExamples)
    let segmenter = BoundarySegmenter(draft, lexicon: lexicon)
    for (number, line) in bytes.split(separator: 0x0A).enumerated() {
      read(Array(line), draft, segmenter, lexicon, takesExamples: number % stride == 0)
    }
  }

  private mutating func read(
    _ line: [UInt8], _ draft: BoundaryModel, _ segmenter: BoundarySegmenter, _ lexicon: Lexicon, takesExamples: Bool
  ) {
    let tokens = TokenTable(line.map { $0 == 0x09 || $0 == 0x5F ? 0x20 : $0 }, lexicon: lexicon)
    var windows: [GapWindow] = []
    segmenter.visit(tokens) { windows.append($1) }
    for (index, window) in windows.enumerated() where window.pair != .none {
      let end = Int(tokens.ends[index])
      let isJoined = line[end] == 0x5F && end + 1 == Int(tokens.starts[index + 1])
      count(window, isJoined)
      if takesExamples { examples.append(Example(window, draft, isJoined: isJoined)) }
    }
  }

  private mutating func count(_ window: GapWindow, _ isJoined: Bool) {
    let (left, right) = (window.left.number, window.right.number)
    guard min(left, right) >= SyllableUnit.Stand.first else { return }
    if isJoined {
      pairs[BoundaryModel.key(left, right), default: PairCounts()].joined += 1
    } else {
      pairs[BoundaryModel.key(left, right), default: PairCounts()].split += 1
    }
  }
}

extension Example {
  fileprivate init(_ window: GapWindow, _ model: BoundaryModel, isJoined: Bool) {
    features = window.features(model.facets)
    contexts = window.pair.isAmbiguous ? model.contexts(of: window) : (0, 0)
    region = window.pair.region
    self.isJoined = isJoined
  }
}
