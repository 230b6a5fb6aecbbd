import Testing

@testable import VanBanSegmentation

@Suite struct SyllableUnitTests {
  private func unit(_ number: SyllableUnit.Number, initial: UInt64 = 31, rime: UInt64 = 511, tone: UInt64 = 0)
    -> SyllableUnit
  {
    var traits = SyllableTraits()
    (traits.initial, traits.rime, traits.tone) = (initial, rime, tone)
    return SyllableUnit(number: number, traits: traits)
  }

  @Test func keepsWhatWentIn() {
    var traits = SyllableTraits()
    (traits.joinsForward, traits.joinsBackward, traits.freedom, traits.frequency) = (6, 5, 2, 4)
    (traits.isNative, traits.opensName, traits.tellsBirthOrder) = (true, true, false)
    let unit = SyllableUnit(number: 54_321, traits: traits).with(capitals: 2, lineStart: 1)
    #expect(unit.number == 54_321)
    #expect([unit.joinsForward, unit.joinsBackward, unit.freedom, unit.frequency] == [6, 5, 2, 4])
    #expect(unit.isNative == 1 && unit.opensName && !unit.tellsBirthOrder)
    #expect(unit.capitals == 2 && unit.startsLine && unit.bits & SyllableUnit.kindBits == 0)
  }

  @Test func joinsOnlySyllablesOfALine() {
    let (model, none) = (BoundaryModel.standard, BoundaryModel.noPair)
    let syllable = unit(10, initial: 3, rime: 7)
    #expect(model.pairHash(syllable, syllable) != none)
    #expect(model.pairHash(syllable.with(capitals: 1, lineStart: 1), syllable.with(capitals: 2, lineStart: 0)) != none)
    #expect(model.pairHash(syllable, syllable.with(capitals: 0, lineStart: 1)) == none)
    for kind in SyllableUnit.Kind.allCases where kind != .letters {
      let other = SyllableUnit(SyllableUnit.Stand.other, kind: kind)
      #expect(model.pairHash(syllable, other) == none && model.pairHash(other, syllable) == none)
    }
  }

  @Test func hearsReduplications() {
    let first = unit(10, initial: 3, rime: 7)
    #expect(first.likeness(to: first) == 1)
    #expect(first.likeness(to: unit(11, initial: 4, rime: 7)) == 2)
    #expect(first.likeness(to: unit(12, initial: 4, rime: 7, tone: 2)) == 3)
    #expect(first.likeness(to: unit(13, initial: 3, rime: 8)) == 4)
    #expect(first.likeness(to: unit(14, initial: 4, rime: 8)) == 0)
  }

  @Test func unknownSoundsAreAlikeInNothing() {
    #expect(unit(20).likeness(to: unit(21)) == 0)
    let unknown = SyllableUnit(SyllableUnit.Stand.unknown, kind: .letters)
    #expect(unknown.likeness(to: unknown) == 0)
  }

  @Test func loosenessHasThreeSteps() {
    let steps = (UInt64(0)..<7).map { level in
      var traits = SyllableTraits()
      traits.freedom = level
      return SyllableUnit(number: 9, traits: traits).looseness
    }
    #expect(steps == [0, 0, 1, 1, 2, 2, 2])
  }
}
