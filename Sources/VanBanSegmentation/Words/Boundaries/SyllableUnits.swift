import VanBanLexicon

/// The units of a model by the keys of a lexicon.
package struct SyllableUnits: Sendable {
  private var units: [SyllableUnit]
  private let unknown = SyllableUnit(number: SyllableUnit.Stand.unknown, traits: SyllableTraits())
  private let figures = SyllableUnit(number: SyllableUnit.Stand.figures, traits: SyllableTraits())
  private let other = SyllableUnit(number: SyllableUnit.Stand.other, traits: SyllableTraits())

  /// Looks up every syllable of a model in a lexicon. Linear in their number.
  package init(_ model: BoundaryModel, lexicon: Lexicon) {
    units = [SyllableUnit](repeating: unknown, count: lexicon.keyCount)
    for (index, syllable) in model.syllables.enumerated() {
      let key = Int(Self.key(of: syllable, in: lexicon))
      guard key != Int(Lexicon.unknown) else { continue }
      units[key] = SyllableUnit(number: SyllableUnit.Stand.first + UInt32(index), traits: model.traits[index])
    }
  }

  /// The key of a syllable that is in lower case already: the model's are, so that no folding delays the start.
  private static func key(of syllable: String, in lexicon: Lexicon) -> Lexicon.Key {
    var syllable = syllable
    // Sound: the buffer is used inside the closure only.
    return syllable.withUTF8 { unsafe lexicon.key(ofFolded: UnsafeRawBufferPointer($0)) }
  }

  /// The unit of a token.
  @inline(__always)
  package func unit(_ key: Lexicon.Key, _ kind: Token.Kind, _ shape: TokenShape) -> SyllableUnit {
    let unit = plainUnit(key, kind, shape)
    return shape.contains(.lineStart) ? unit.startingLine : unit
  }

  @inline(__always)
  private func plainUnit(_ key: Lexicon.Key, _ kind: Token.Kind, _ shape: TokenShape) -> SyllableUnit {
    switch kind {
    case .syllable:
      let capitals: UInt32 = shape.contains(.allCapitals) ? 2 : shape.contains(.capitalized) ? 1 : 0
      if shape.contains(.figures) { return figures.with(kind: .lettersWithFigures, capitals: capitals) }
      return units[Int(key)].with(kind: .letters, capitals: capitals)
    case .number, .percentage, .date, .documentNumber: return figures.with(kind: .figures, capitals: 0)
    default: return other.with(kind: .other, capitals: 0)
    }
  }
}
