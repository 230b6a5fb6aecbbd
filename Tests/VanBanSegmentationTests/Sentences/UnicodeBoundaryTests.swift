import Testing
import VanBanLexicon
import VanBanText

@testable import VanBanSegmentation

/// The rules of Unicode applied to tokens part where ICU's iterator parts, but for boundaries inside tokens.
@Suite struct UnicodeBoundaryTests {
  private static let pieces = [
    "an", "Lê", "ủy", "Đường", "TP.", "GS.TS.", "xong.Anh", "12", "1.579,96", "30%", "15/8", "chinhphu.vn", "a", "Q",
    "Đ", "300mm", "字", ".", ".", "?", "!", "…", "...", "?!", "./.", "(", ")", "[", "]", "“", "”", "\"", "«", "»", "'",
    ",", ":", "-", "/", "**", "•", "。", "‼",
  ]

  @Test(arguments: [UInt64(21), 22, 23, 24])
  func partsLikeICU(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let iterator = try BreakIterator(.sentence)
    for _ in 0..<500 {
      let bytes = Array(Self.text(&generator).utf8)
      let tokens = TokenTable(bytes, lexicon: .standard)
      let context = SentenceContext(bytes, tokens, .standard)
      let ours = tokens.indices.compactMap { token in
        context.terminator(token).flatMap { context.unicodeBoundary(behind: token, $0) }
      }
      let icu = try icuBoundaries(iterator, bytes, tokens)
      #expect(Set(ours) == icu, "\(String(decoding: bytes, as: UTF8.self)): \(ours)")
    }
  }

  /// The tokens that ICU's boundaries stand before, without those that start lines.
  private func icuBoundaries(_ iterator: BreakIterator, _ bytes: [UInt8], _ tokens: TokenTable) throws -> Set<Int> {
    try iterator.setText(bytes)
    var boundaries: Set<Int> = []
    while let offset = iterator.next() {
      guard let token = tokens.indices.first(where: { Int(tokens.ends[$0]) > offset }) else { continue }
      if Int(tokens.starts[token]) >= offset, !tokens.shapes[token].contains(.lineStart) { boundaries.insert(token) }
    }
    return boundaries
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<16).map { _ in
      let piece = pieces.randomElement(using: &generator) ?? ""
      return piece + ([" ", " ", " ", "", "\n"].randomElement(using: &generator) ?? "")
    }.joined()
  }
}
