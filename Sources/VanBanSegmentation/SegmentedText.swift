import VanBanLexicon
import VanBanText

/// A text cut into tokens and sentences, with the phrases of the lexicon that it holds: what extractors read.
///
/// A class because it is large, immutable and handed to every match: a copy costs one reference.
package final class SegmentedText: Sendable {
  /// The text for matching and the way back to the original.
  package let normalized: NormalizedText
  /// The tokens, in offsets of the normalised text.
  package let tokens: TokenTable
  /// The sentences as runs of tokens.
  package let sentences: [Range<Int>]
  /// The phrases by the token that they start at.
  package let phrases: PhraseIndex
  /// The lexicon that gave keys and phrases.
  package let lexicon: Lexicon

  /// Segments a normalised text. Linear in its length.
  package init(_ normalized: NormalizedText, lexicon: Lexicon) {
    self.normalized = normalized
    self.lexicon = lexicon
    tokens = TokenTable(normalized.bytes, lexicon: lexicon)
    phrases = PhraseIndex(tokens, lexicon: lexicon)
    sentences = SentenceSegmenter().sentences(of: SentenceContext(normalized.bytes, tokens, lexicon))
  }

  /// Where a run of tokens lies in the original text; the run may not be empty.
  package func span(_ range: Range<Int>) -> Span { normalized.map.original(tokens.span(range)) }

  /// The bytes of a token in the normalised text. O(1): no copy.
  package func bytes(of token: Int) -> ArraySlice<UInt8> {
    normalized.bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])]
  }

  /// The length of a token in bytes of the normalised text. O(1).
  package func length(of token: Int) -> Int { Int(tokens.ends[token] - tokens.starts[token]) }

  /// The normalised text of a run of tokens with what lies between them.
  package func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let span = tokens.span(range)
    return String(decoding: normalized.bytes[span.start..<span.end], as: UTF8.self)
  }
}
