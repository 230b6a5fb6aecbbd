import Testing
import VanBanSegmentation
import VanBanText

/// What holds for every text, tried on some thousand random ones.
@Suite struct TokenizerPropertyTests {
  private static let tokenizer = Tokenizer()
  private static let seeds: [UInt64] = [1, 2, 3, 4]
  private static let textsOfASeed = 500

  private func forEachText(_ seed: UInt64, _ check: (_ composed: String, _ decomposed: String) -> Void) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<Self.textsOfASeed {
      let text = NastyText.pair(&generator)
      check(text.composed, text.decomposed)
    }
  }

  @Test(arguments: seeds) func tokensAndGapsRebuildTheText(_ seed: UInt64) {
    forEachText(seed) { composed, decomposed in
      for text in [composed, decomposed] {
        let spans = Self.tokenizer.tokens(in: text).map(\.span)
        #expect(pieces(of: text, at: spans).joined().utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
        for gap in gaps(of: text, between: spans) {
          #expect(gap.unicodeScalars.allSatisfy(isNothing), "\(gap.debugDescription) in \(text.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: seeds) func wordsCoverTokens(_ seed: UInt64) {
    forEachText(seed) { text, _ in
      let tokens = Self.tokenizer.tokens(in: text)
      let words = Self.tokenizer.words(in: text)
      var next = 0
      for word in words {
        let parts = tokens[next..<min(next + word.syllableCount, tokens.count)]
        #expect(parts.first?.span.start == word.span.start && parts.last?.span.end == word.span.end)
        next += word.syllableCount
      }
      #expect(next == tokens.count, "\(text.debugDescription)")
    }
  }

  @Test(arguments: seeds) func sentencesCoverTokens(_ seed: UInt64) {
    forEachText(seed) { text, _ in
      let sentences = Self.tokenizer.sentences(in: text)
      let tokens = Self.tokenizer.tokens(in: text)
      #expect(
        tokens.allSatisfy { token in sentences.count { $0.contains(token.span) } == 1 }, "\(text.debugDescription)")
      #expect(sentences.allSatisfy { sentence in tokens.contains { $0.span.start == sentence.start } })
      #expect(sentences.allSatisfy { sentence in tokens.contains { $0.span.end == sentence.end } })
    }
  }

  @Test(arguments: seeds) func decomposedTextIsCutAlike(_ seed: UInt64) {
    forEachText(seed) { composed, decomposed in
      #expect(described(composed) == described(decomposed), "\(decomposed.debugDescription)")
    }
  }

  /// All that the tokenizer finds, as texts; strings compare by canonical equivalence.
  private func described(_ text: String) -> [[String]] {
    let tokens = Self.tokenizer.tokens(in: text).map { "\($0.kind) \(text[$0.span])" }
    let words = Self.tokenizer.words(in: text).map { "\($0.kind) \(text[$0.span])" }
    let sentences = Self.tokenizer.sentences(in: text).map { String(text[$0]) }
    return [tokens, words, sentences]
  }

  /// White space, or what has no width: deleted from the text that is matched.
  private func isNothing(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }

  private func gaps(of text: String, between spans: [Span]) -> [Substring] {
    let starts = [0] + spans.map(\.end)
    let ends = spans.map(\.start) + [text.utf8.count]
    return zip(starts, ends).map { text[Span($0, max($0, $1))] }
  }

  private func pieces(of text: String, at spans: [Span]) -> [Substring] {
    let gaps = gaps(of: text, between: spans)
    return [gaps[0]] + zip(spans, gaps.dropFirst()).flatMap { [text[$0], $1] }
  }
}
