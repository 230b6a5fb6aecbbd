import Testing

@testable import VanBanText

/// Vowels are composed by table as ICU composes them.
@Suite struct VowelCompositionTests {
  private static let letters = Array("aeiouyAEIOUYâÊăơƯnsđéỵỘ").map { Array(String($0).utf8) }
  private static let marks = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}", "\u{327}",
  ]

  @Test func everyLetterWithUpToThreeMarks() throws {
    let composer = try Composer()
    for letter in Self.letters {
      for first in [""] + Self.marks {
        for second in [""] + Self.marks {
          for third in ["", "\u{301}", "\u{323}", "\u{302}"] {
            for behind in ["", "n"] {
              let bytes = letter + Array((first + second + third + behind).utf8)
              var expected = EditBatch()
              try composer.compose(bytes[...], into: &expected)
              let edits = Composition.edits(of: bytes, from: 0)
              #expect(edits.applied(to: bytes) == expected.applied(to: bytes), "\(bytes)")
            }
          }
        }
      }
    }
  }

  @Test func leavesWhatIsNoVowelToICU() {
    #expect(VowelComposition(Array("n\u{303}".utf8), mark: 1) == nil)
    #expect(VowelComposition(Array("a\u{301}\u{302}".utf8), mark: 1) == nil)
    #expect(VowelComposition(Array("e\u{323}\u{302}".utf8), mark: 1)?.scalar == 0x1EC7)
  }
}
