import Testing
import VanBanSegmentation
import VanBanText

@testable import VanBanExtraction

@Suite struct NameStartsTests {
  private func reading(_ text: String) -> Reading {
    Reading(SegmentedText(Normalizer().normalize(text), lexicon: .standard))
  }

  /// The words at which names may begin behind the first of the text.
  private func starts(_ text: String) -> [String] {
    let reading = reading(text)
    return NameStarts(reading).tokens.dropFirst().map { reading.words(Int($0)..<Int($0) + 1) }
  }

  @Test(arguments: [
    ("đêm nay Sở Y tế và các xã", ["Sở", "các", "xã"]), ("đêm nay phó Bí thư", ["phó", "Bí"]),
    ("đêm nay * Xuân", ["*"]), ("đêm nay mưa to", []),
  ])
  func wordsThatOpenNames(_ text: String, _ words: [String]) { #expect(starts(text) == words) }

  /// A family name is the beginning of a name only where a capital follows.
  @Test func familyNamesGoOn() { #expect(starts("đêm nay Nguyễn đi, Nguyễn Văn đến").count { $0 == "Nguyễn" } == 1) }

  @Test func whatANameCoversIsPassed() {
    let starts = NameStarts(reading("Sở Y tế\nSở Nội vụ\nSở Tài chính"))
    var visited: [Int] = []
    starts.visit { token, limit in
      visited.append(token)
      return limit
    }
    #expect(visited == [0, 3, 6])
    #expect((0..<3).map { starts[$0].first } == [0, 3, 6])
  }
}
