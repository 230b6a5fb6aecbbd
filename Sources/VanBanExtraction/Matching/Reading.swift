import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// The text as rules read it: tokens, phrases, and the annotations found so far.
///
/// A class, so that it is handed to every match at the cost of a pointer. One thread reads a text; it is not sendable.
package final class Reading {
  /// The segmented text.
  package let text: SegmentedText
  /// The annotations of earlier extractors.
  package var layers: LayerMap { LayerMap(tokens) }
  let tokens: ReadingTokens
  /// Memory that matchers hand on to each other.
  var spareCaptures: Captures?

  /// Opens a text in which nothing has been found yet.
  package init(_ text: SegmentedText) {
    self.text = text
    tokens = ReadingTokens(text)
  }

  /// The number of tokens.
  @inline(__always)
  package var count: Int { tokens.count }

  /// The key of a token, unknown behind the end.
  @inline(__always)
  package func key(_ token: Int) -> Lexicon.Key { token < count ? tokens[token].key : Lexicon.unknown }

  /// The kind of a token.
  @inline(__always)
  package func kind(_ token: Int) -> Token.Kind { tokens[token].kind }

  /// The shape of a token.
  @inline(__always)
  package func shape(_ token: Int) -> TokenShape { tokens[token].shape }

  /// The tables that have a phrase starting at a token.
  @inline(__always)
  package func tables(_ token: Int) -> TableSet { tokens[token].tables }

  /// The phrases that start at a token, the shortest first.
  @inline(__always)
  package func phrases(at token: Int) -> PhraseMatches { text.phrases.matches(at: token) }

  /// Whether a token is a given mark.
  @inline(__always)
  package func isMark(_ mark: Mark, at token: Int) -> Bool { key(token) == mark.rawValue }

  /// Where a run of tokens lies in the original text, in UTF-8 bytes.
  package func span(_ range: Range<Int>) -> Span { text.span(range) }

  /// The normalised words of a run of tokens.
  package func words(_ range: Range<Int>) -> String { text.text(range) }

  /// Whether a token is the first of its line, or there is none.
  package func isLineStart(_ token: Int) -> Bool { token >= count || shape(token).contains(.lineStart) }

  /// The lines as runs of tokens (hard-wrapped lines have been joined): no reference, name or date goes over their ends.
  package private(set) lazy var lines: [Range<Int>] = {
    var lines: [Range<Int>] = []
    var start = 0
    var token = nextLine(behind: 0)
    while token < count {
      if !isLeftOpen(token) {
        lines.append(start..<token)
        start = token
      }
      token = nextLine(behind: token)
    }
    if start < count { lines.append(start..<count) }
    return lines
  }()

  private func nextLine(behind token: Int) -> Int {
    tokens.first(from: token + 1) { $0.shape.contains(.lineStart) }
  }

  /// Whether a line ends in a word that needs the number at the start of the next: `khoản 2 Điều` / `9 Nghị định …`.
  private func isLeftOpen(_ token: Int) -> Bool {
    guard shape(token).contains(.figures), !shape(token).contains(.paragraphStart) else { return false }
    return Self.numberedWords.contains(key(token - 1))
  }

  private static let numberedWords = WordKeys("số ngày tháng năm điều khoản")
}
