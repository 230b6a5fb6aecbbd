import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// A line of `sentences.txt`: a text and where its sentences part.
struct SentenceCase {
  let text: String
  let sentences: [String]

  /// Reads a line; `¦` parts sentences, `⏎` is a line end.
  init(_ line: String) {
    let line = line.replacing("⏎", with: "\n")
    text = line.replacing(" ¦ ", with: " ").replacing("¦", with: "")
    sentences = line.split(separator: "¦").map { Self.trimmed($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let words = text.drop { $0.isWhitespace }
    guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(words[...last])
  }
}

/// The sentences that the library finds in a text.
func sentences(_ text: String, vetoes: [SentenceVeto] = SentenceVeto.all) -> [String] {
  let segmented = SegmentedText(Normalizer().normalize(text), lexicon: .standard)
  let context = SentenceContext(segmented.normalized.bytes, segmented.tokens, .standard)
  return SentenceSegmenter(vetoes: vetoes).sentences(of: context).map { String(text[segmented.span($0)]) }
}
