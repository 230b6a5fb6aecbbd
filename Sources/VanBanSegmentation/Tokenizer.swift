import VanBanLexicon
import VanBanText

/// Cuts Vietnamese text into sentences, words, syllables or tokens.
///
/// All spans lie in the text as it is given, in UTF-8 bytes, whatever its composition (NFC, NFD), spaces or tone style.
/// Immutable: make one and share it between tasks.
///
/// ```swift
/// let text = "UBND tỉnh Bắc Kạn họp. Ông Nguyễn Văn An chủ trì."
/// let tokenizer = Tokenizer()
/// tokenizer.words(in: text).map { text[$0.span] }
/// // ["UBND", "tỉnh", "Bắc Kạn", "họp", ".", "Ông", "Nguyễn Văn An", "chủ trì", "."]
/// tokenizer.sentences(in: text).map { text[$0] }
/// // ["UBND tỉnh Bắc Kạn họp.", "Ông Nguyễn Văn An chủ trì."]
/// ```
public struct Tokenizer: Sendable {
  private let normalizer: Normalizer
  private let lexicon: Lexicon
  private let segmenter: BoundarySegmenter

  /// Makes a tokenizer.
  ///
  /// - Parameters:
  ///   - lexicon: Gives words and abbreviations; by default the lexicon that ships with the library.
  ///   - normalization: What is evened out before the text is cut. The text itself is never altered.
  public init(lexicon: Lexicon = .standard, normalization: NormalizationOptions = NormalizationOptions()) {
    self.lexicon = lexicon
    segmenter = BoundarySegmenter(lexicon: lexicon)
    normalizer = Normalizer(normalization)
  }

  /// The tokens of a text: syllables, numbers, dates, document numbers, addresses, marks. Linear.
  ///
  /// Between two tokens lie white space and characters without width alone, so that tokens and gaps rebuild the text.
  ///
  /// ```swift
  /// let text = "Nghị định 15/2020/NĐ-CP."
  /// Tokenizer().tokens(in: text).map(\.kind)  // [.syllable, .syllable, .documentNumber, .punctuation]
  /// ```
  public func tokens(in text: String) -> [Token] {
    let normalized = normalizer.normalize(text)
    let table = TokenTable(normalized.bytes, lexicon: lexicon)
    var cursor = OffsetCursor(normalized.map)
    return table.indices.map { index in
      Token(span: cursor.original(table.span(index..<index + 1)), kind: table.kinds[index])
    }
  }

  /// The syllables of a text, in the order of the text: tokens made of letters, abbreviations included. Linear.
  ///
  /// ```swift
  /// let text = "Hà Nội, 2021"
  /// Tokenizer().syllables(in: text).map { text[$0.span] }  // ["Hà", "Nội"]
  /// ```
  public func syllables(in text: String) -> [Token] {
    tokens(in: text).filter { $0.kind == .syllable || $0.kind == .abbreviation }
  }

  /// The words of a text, marks of punctuation included; together they cover every token. Linear.
  ///
  /// Words of several syllables come from the lexicon; names of people and places are one word each.
  ///
  /// ```swift
  /// let text = "Ông Lê An yêu cầu rà soát"
  /// Tokenizer().words(in: text).map { text[$0.span] }  // ["Ông", "Lê An", "yêu cầu", "rà soát"]
  /// ```
  public func words(in text: String) -> [Word] {
    let normalized = normalizer.normalize(text)
    return segmenter.words(of: TokenTable(normalized.bytes, lexicon: lexicon), in: normalized.map, lexicon)
  }

  /// Hands where each word lies to `body`, in order, and keeps none: of a long text they take more memory than the text.
  package func visitWords(in text: String, _ body: (Span) -> Void) {
    let normalized = normalizer.normalize(text)
    var cursor = OffsetCursor(normalized.map)
    segmenter.visitWords(of: TokenTable(normalized.bytes, lexicon: lexicon), lexicon) { span, _, _ in
      body(cursor.original(span))
    }
  }

  /// Hands where each token lies to `body`, in order, and keeps none.
  package func visitTokens(in text: String, _ body: (Span) -> Void) {
    let normalized = normalizer.normalize(text)
    let table = TokenTable(normalized.bytes, lexicon: lexicon)
    var cursor = OffsetCursor(normalized.map)
    for token in table.indices { body(cursor.original(table.span(token..<token + 1))) }
  }

  /// The sentences of a text, without the white space between them; together they cover every token. Linear.
  ///
  /// ```swift
  /// let text = "Đoàn về TP. Vinh. Mai họp."
  /// Tokenizer().sentences(in: text).map { text[$0] }  // ["Đoàn về TP. Vinh.", "Mai họp."]
  /// ```
  public func sentences(in text: String) -> [Span] {
    let normalized = normalizer.normalize(text)
    let tokens = TokenTable(normalized.bytes, lexicon: lexicon)
    let sentences = SentenceSegmenter().sentences(of: SentenceContext(normalized.bytes, tokens, lexicon))
    var cursor = OffsetCursor(normalized.map)
    return sentences.map { cursor.original(tokens.span($0)) }
  }
}
