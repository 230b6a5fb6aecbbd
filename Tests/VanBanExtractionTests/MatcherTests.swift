import Testing
import VanBanLexicon
import VanBanSegmentation
import VanBanText

@testable import VanBanExtraction

@Suite struct MatcherTests {
  private static let lexicon = Lexicon(tables: [
    TableSource(.words, phrases: ["theo", "số", "của", "ngày"]),
    TableSource(.documentTypes, phrases: ["Nghị định", "Nghị quyết"]),
  ])

  private func reading(_ text: String) -> Reading {
    Reading(SegmentedText(Normalizer().normalize(text), lexicon: Self.lexicon))
  }

  private func key(_ word: String) -> Pattern { .key(Self.lexicon.key(of: word)) }

  private var numbered: Rule {
    Rule(
      "test.numbered", "A type and a number.", source: "none",
      .sequence(
        .phrase(.documentTypes).captured("type"), .optional(key("số")), .kind(.documentNumber).captured("number")))
  }

  @Test func capturesParts() throws {
    let reading = reading("theo Nghị định số 15/2020/NĐ-CP")
    let match = try #require(numbered.match(reading, at: 1))
    #expect(match.tokens == 1..<5)
    #expect(match.part("type").map(reading.words) == "Nghị định")
    #expect(match.part("number").map(reading.words) == "15/2020/NĐ-CP")
    #expect(match.evidence(reading).parts.map(\.label) == ["type", "number"])
  }

  @Test func failedBranchesLeaveNoCaptures() {
    let branch = Program(
      .choice(
        .sequence(.phrase(.documentTypes).captured("lost"), .kind(.url)), .phrase(.documentTypes).captured("kept")))
    var matcher = Matcher(reading("Nghị quyết 68"))
    #expect(matcher.match(branch, at: 0) == 2)
    #expect(matcher.parts(of: branch).map(\.label) == ["kept"])
  }

  @Test func lookaheadTakesNothing() {
    var matcher = Matcher(reading("của ngày"))
    #expect(matcher.match(Program(.sequence(.ahead(key("của")), key("của"), .notAhead(key("của")))), at: 0) == 1)
    #expect(matcher.match(Program(.notAhead(key("của"))), at: 0) == nil)
  }

  @Test func repetitionsTakeAllAndStopAtTheLimit() {
    var matcher = Matcher(reading("số số số ngày"), limit: 2)
    #expect(matcher.match(Program(.any(key("số"))), at: 0) == 2)
    #expect(matcher.match(Program(.repeated(key("số"), 3...3)), at: 0) == nil)
  }

  @Test func rulesTakeTurnsWithoutOverlap() {
    let rules = RuleSet([numbered, Rule("test.word", "A word.", source: "none", key("của"))])
    let reading = reading("của Nghị định 1/NQ-CP của theo")
    let matches = rules.matches(in: reading, at: Array(0..<Int32(reading.count))[...], limit: reading.count)
    #expect(matches.map(\.rule.name) == ["test.word", "test.numbered", "test.word"])
  }

  @Test func layersLeadOverAnnotations() {
    let reading = reading("theo Nghị định của")
    reading.layers.add(1..<3, to: .legalReference)
    var matcher = Matcher(reading)
    #expect(matcher.match(Program(.sequence(key("theo"), .annotation(.legalReference), key("của"))), at: 0) == 4)
    #expect(matcher.match(Program(.outside(.legalReference)), at: 2) == nil)
  }
}
