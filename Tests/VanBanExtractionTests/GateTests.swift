import Testing
import VanBanLexicon

@testable import VanBanExtraction

@Suite struct GateTests {
  private let word = Pattern.key(7)
  private let number = Pattern.kind(.number)

  @Test func namesWhatAMatchCanStartWith() {
    #expect(Gate(word).keys == [7])
    #expect(Gate(.choice(word, number)).kinds == [.number])
    #expect(!Gate(.choice(word, number)).isOpen)
  }

  @Test func whatMayBeLeftOutLeavesTheChoice() {
    let gate = Gate(.sequence(.optional(word), number))
    #expect(gate.keys == [7])
    #expect(gate.kinds == [.number])
    #expect(Gate(.optional(word)).isOpen)
  }

  @Test func ofTwoConditionsTheNarrowerIsKept() {
    #expect(Gate(.sequence(.ahead(.kind(.syllable)), word)).keys == [7])
    #expect(Gate(.sequence(.notAhead(number), word)).keys == [7])
    #expect(Gate(.sequence(.choice(.ahead(word), .ahead(.key(8))), .token)).keys == [7, 8])
  }

  @Test func shapesAreAskedBesides() {
    let gate = Gate(.choice(.capitalized(word), .capitalized(number)))
    #expect(gate.keys == [7])
    #expect(gate.shapes.contains(.capitalized))
    #expect(!gate.shapes.contains([]))
    #expect(Gate(.choice(.capitalized(word), number)).shapes == .all)
    #expect(Gate(.capitalized(.token)).isOpen && !Gate(.capitalized(.token)).admitsAll)
  }

  @Test func aPatternThatAnyTokenCanStartIsOpen() {
    #expect(Gate(.token).admitsAll)
    #expect(Gate(.choice(word, .test { _, _ in true })).isOpen)
    #expect(Gate(.notAhead(word)).isOpen)
  }
}
