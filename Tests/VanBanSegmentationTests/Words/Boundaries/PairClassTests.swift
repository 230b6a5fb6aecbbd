import Testing
import VanBanSegmentation

@Suite struct PairClassTests {
  @Test func everyClassHasAValueOfItsOwn() {
    var values: Set<UInt8> = [PairClass.unseen.rawValue, PairClass.none.rawValue]
    for odds in [-9, -7, -5, -4, -2.5, -2, -1.5, -0.5, 0.5, 1.5, 2.5, 4, 5, 7, 9] as [Float] {
      for frequency in UInt8(0)..<4 {
        for capitals in UInt8(0)..<4 {
          values.insert(PairClass(odds: odds, frequency: frequency, capitals: capitals).rawValue)
        }
      }
    }
    #expect(values.count == 15 * 16 + 2)
  }

  @Test func facetsFollowTheOdds() {
    let split = PairClass(odds: -9, frequency: 3, capitals: 0)
    let joined = PairClass(odds: 9, frequency: 3, capitals: 3)
    #expect(split.bucket == 0 && split.tendency == 0 && split.certainty == 2)
    #expect(joined.bucket == 14 && joined.tendency == 3 && joined.certainty == 4)
    #expect(PairClass(odds: 9, frequency: 0, capitals: 0).certainty == 1)
    #expect(PairClass.none.level == 0)
  }

  @Test func onlyPairsInBetweenAreAmbiguous() {
    #expect(PairClass(odds: 0.5, frequency: 1, capitals: 0).isAmbiguous)
    #expect(!PairClass(odds: 9, frequency: 1, capitals: 0).isAmbiguous)
    #expect(!PairClass.unseen.isAmbiguous && !PairClass.none.isAmbiguous)
  }
}
