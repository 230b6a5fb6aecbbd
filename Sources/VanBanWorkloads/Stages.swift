import VanBan

// The one place that knows which calls of the library make up a stage.

extension Workload {
  /// Bytes to text for matching.
  static let decoding: [Workload] = [
    onBytes("decode-utf-8", "detection of the encoding, validation, text: UTF-8") { decode($0) },
    onBytes("decode-tcvn3", "detection of the encoding, text: TCVN3", variant: .tcvn3) { decode($0) },
    onTexts("normalize-nfc", "normalisation of NFC text", .nfc) { Normalizer().normalize($0).bytes.count },
    Workload("normalize-clean", "normalisation of text that needs none") { texts in
      run(texts.map { Normalizer().normalize($0).text }, prepare: { $0 }) { Normalizer().normalize($0).bytes.count }
    },
    onTexts("normalize-nfd", "normalisation of NFD text", .nfd) { Normalizer().normalize($0).bytes.count },
    onTexts("normalize-noisy", "normalisation of text as it comes", .noisy) { Normalizer().normalize($0).bytes.count },
  ]

  /// Text to tokens, sentences, words.
  static let segmentation: [Workload] = [
    onSegmented("tokens", "tokens with their lexicon keys, of normalised text") {
      TokenTable($0.normalized.bytes, lexicon: $0.lexicon).count
    },
    onSegmented("phrases", "all phrases of the lexicon, of ready tokens") {
      PhraseIndex($0.tokens, lexicon: $0.lexicon).matchCount
    },
    onSegmented("sentence-breaks", "sentences, of ready tokens") {
      let context = SentenceContext($0.normalized.bytes, $0.tokens, $0.lexicon)
      return SentenceSegmenter().sentences(of: context).count
    },
    Workload("word-scores", "scores of the gaps between syllables, of ready tokens") { texts in
      let segmenter = BoundarySegmenter(lexicon: .standard)
      return run(texts, prepare: segmented) { segmenter.scores($0.tokens).count }
    },
    onTexts("segment", "normalisation, tokens, phrases, sentences: what extraction reads", .nfc) {
      segmented($0).sentences.count
    },
    Workload("sentences", "Tokenizer.sentences(in:)") { texts in
      let tokenizer = Tokenizer()
      return run(texts, prepare: { $0 }) { tokenizer.sentences(in: $0).count }
    },
    Workload("words", "Tokenizer.words(in:)") { texts in
      let tokenizer = Tokenizer()
      return run(texts, prepare: { $0 }) { tokenizer.words(in: $0).count }
    },
  ]

  /// Each extractor alone on what the ones before it have found, then all of it.
  static let extraction: [Workload] =
    ExtractionPipeline.steps.indices.map(step) + [
      Workload("annotate", "Annotator.annotate: everything, from String to Document") { texts in
        let annotator = Annotator()
        return run(texts, prepare: { $0 }) { checksum(annotator.annotate($0)) }
      }
    ]

  /// How many tokens the texts have, by which rates per token are told.
  public static func tokenCount(of texts: [String]) -> Int {
    texts.reduce(0) { $0 + TokenTable(Normalizer().normalize($1).bytes, lexicon: .standard).count }
  }

  /// A number that changes when a document does.
  static func checksum(_ document: Document) -> Int {
    document.sentences.count + document.people.count + document.roles.count + document.legalReferences.count
      + document.dates.count + document.directives.count
  }

  private static func decode(_ documents: [[UInt8]]) -> Int {
    documents.reduce(0) { $0 + ((try? TextDecoder.decode($1))?.text.utf8.count ?? 0) }
  }

  private static func step(_ index: Int) -> Workload {
    let extractor = ExtractionPipeline.steps[index]
    let type = "\(type(of: extractor))"
    return Workload(kebabCase(type), "\(type) alone, on what the steps before it found") { texts in
      run(texts, prepare: { findings(of: $0, before: index) }) { ready in
        var findings = ready
        extractor.extract(into: &findings)
        return findings.reading.text.tokens.count + findings.directives.count + findings.mentions.count
      }
    }
  }

  /// The findings of the first steps.
  private static func findings(of text: String, before index: Int) -> Findings {
    var findings = Findings(Reading(segmented(text)), publishedAt: nil)
    for extractor in ExtractionPipeline.steps[..<index] { extractor.extract(into: &findings) }
    return findings
  }

  @Sendable private static func segmented(_ text: String) -> SegmentedText {
    SegmentedText(Normalizer().normalize(text), lexicon: .standard)
  }

  private static func onTexts(
    _ name: String, _ summary: String, _ variant: TextVariant, _ work: @escaping @Sendable (String) -> Int
  ) -> Workload {
    Workload(name, summary) { texts in
      run(texts.map { String(decoding: variant.encode($0), as: UTF8.self) }, prepare: { $0 }, work)
    }
  }

  private static func onSegmented(
    _ name: String, _ summary: String, _ work: @escaping @Sendable (SegmentedText) -> Int
  ) -> Workload {
    Workload(name, summary) { run($0, prepare: segmented, work) }
  }

  /// Prepares each text outside of what is measured.
  private static func run<Prepared>(
    _ texts: [String], prepare: (String) -> Prepared, _ work: @escaping (Prepared) -> Int
  ) -> WorkloadRun {
    let documents = texts.map(prepare)
    let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
    return WorkloadRun(byteCount: byteCount) { documents.reduce(0) { $0 &+ work($1) } }
  }

  /// `LegalReferenceExtractor` as `legal-reference`.
  private static func kebabCase(_ type: String) -> String {
    let name = type.hasSuffix("Extractor") ? type.dropLast("Extractor".count) : type[...]
    return name.reduce(into: "") { result, letter in
      if letter.isUppercase, !result.isEmpty { result += "-" }
      result += letter.lowercased()
    }
  }
}
