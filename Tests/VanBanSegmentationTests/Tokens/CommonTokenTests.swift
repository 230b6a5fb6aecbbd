import Foundation
import Testing
import VanBanLexicon
import VanBanText

@testable import VanBanSegmentation

/// The fast loop for common tokens gives what the scanner of all tokens gives.
@Suite struct CommonTokenTests {
  @Test(arguments: [UInt64(11), 12, 13, 14])
  func randomTexts(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = Self.syllables(&generator) + NastyText.pair(&generator).composed + Self.syllables(&generator)
      expectSame(Array(text.utf8))
    }
  }

  @Test(arguments: [
    "a", "é", "Đ", "ở", "NGHỊ", "nghị quyết", "Ở", "â.", "“Họp”, ", "TP. ", "x\u{301}", "1", "12345678", "123456789",
    "|", "%", "$", "#", "**", "_", "===", "***************", "****************", "|-|",
  ])
  func everyByteBehind(_ word: String) {
    for scalar in (0..<0x100).chain(0x300..<0x304, 0x1EA0..<0x1EB0, 0x2010..<0x2030).compactMap(Unicode.Scalar.init) {
      for end in ["", " ", "1"] {
        expectSame(Array("\(word)\(Character(scalar))\(end) và những phần khác của bản này".utf8))
      }
    }
  }

  @Test(arguments: ["corpora/news", "corpora/naughty"])
  func files(_ folder: String) throws {
    let root = URL(filePath: #filePath).appending(path: "../../../../\(folder)").standardizedFileURL
    for file in try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil) {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      expectSame(Array(text.utf8))
      expectSame(Normalizer().normalize(text).bytes)
    }
  }

  @Test func everySyllableOfTheLexiconInEachCase() {
    let lexicon = Lexicon.standard
    for table in LexiconTable.allCases {
      let phrases = (0..<lexicon.rowCount(of: table)).map {
        lexicon.phrase(LexiconEntry(tableNumber: table.rawValue, row: $0))
      }
      let text = phrases.joined(separator: " ")
      for text in [text, text.uppercased(), text.capitalized] { expectSame(Array(text.utf8)) }
    }
  }

  @Test func kindsAreTheNumbersThatTheLoopWrites() {
    for kind in Token.Kind.allCases { #expect(unsafe unsafeBitCast(kind, to: UInt8.self) == kind.rawValue) }
    let table = TokenTable(Array("họp, 12 bản và những phần khác".utf8), lexicon: .standard)
    #expect(table.kinds.prefix(4) == [.syllable, .punctuation, .number, .syllable])
  }

  private func expectSame(_ bytes: [UInt8]) {
    let fast = TokenTable(bytes, lexicon: .standard, takesCommonTokens: true)
    let slow = TokenTable(bytes, lexicon: .standard, takesCommonTokens: false)
    #expect(fast == slow, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  /// Syllables in any case, with marks and spaces between them.
  private static func syllables(_ generator: inout SeededGenerator) -> String {
    let words = [
      "nghị", "quyết", "ủy", "ban", "đường", "phường", "ở", "Facebook", "số", "12", "2021", "xyz", "ễnh", "ĩ",
    ]
    let marks = [" ", " ", " ", ", ", ". ", ".", "; ", ": ", "-", " - ", "” ", "(", "\n", "\n\n", "  ", "'", "/", "…"]
    return (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
      let word = words.randomElement(using: &generator) ?? ""
      let cased = [word, word.uppercased(), word.capitalized][Int.random(in: 0..<3, using: &generator)]
      return cased + (marks.randomElement(using: &generator) ?? "")
    }.joined()
  }
}

extension Range<UInt32> {
  /// The numbers of several ranges.
  fileprivate func chain(_ others: Range<UInt32>...) -> [UInt32] { others.reduce(Array(self)) { $0 + Array($1) } }
}
