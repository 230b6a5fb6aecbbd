import VanBanLexicon

/// The units of a model by the keys of a lexicon, and behind them those of tokens that are no syllables.
package struct SyllableUnits: Sendable {
  private let units: [UInt64]
  private let keyCount: Int

  /// Looks up every spelling of a model in a lexicon. Linear in their number.
  init(_ model: BoundaryModel, lexicon: Lexicon) {
    let unknown = SyllableUnit(SyllableUnit.Stand.unknown, kind: .letters)
    var units = [UInt64](repeating: unknown.bits, count: lexicon.keyCount)
    unsafe model.spellings.visit { text, unit in
      let key = unsafe lexicon.key(ofFolded: text)
      if key != Lexicon.unknown { units[Int(key)] = unit.bits }
    }
    keyCount = units.count
    units += Token.Kind.allCases.map { Self.unit(of: $0).bits }
    units.append(SyllableUnit(SyllableUnit.Stand.figures, kind: .lettersWithFigures).bits)
    self.units = units
  }

  private static func unit(of kind: Token.Kind) -> SyllableUnit {
    switch kind {
    case .number, .percentage, .date, .documentNumber: SyllableUnit(SyllableUnit.Stand.figures, kind: .figures)
    default: SyllableUnit(SyllableUnit.Stand.other, kind: .other)
    }
  }

  /// Lends the units for look-ups.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    // Sound: the look-up does not leave the closure.
    unsafe units.withUnsafeBufferPointer { unsafe body(Lookup($0, keyCount: keyCount)) }
  }

  /// Gives the units of tokens.
  @safe struct Lookup {
    private let units: UnsafeBufferPointer<UInt64>
    private let keyCount: Int
    private static var kindCount: Int { Int(Token.Kind.symbol.rawValue) + 1 }

    fileprivate init(_ units: UnsafeBufferPointer<UInt64>, keyCount: Int) {
      unsafe self.units = units
      self.keyCount = keyCount
    }

    /// The unit of a token; the key must be one of the lexicon's. Without branches: kinds follow no pattern.
    @inline(__always)
    func unit(_ key: Lexicon.Key, _ kind: Token.Kind, _ shape: TokenShape) -> SyllableUnit {
      let isSyllable = kind == .syllable
      let form = shape.contains(.figures) ? keyCount &+ Self.kindCount : Int(key)
      let index = isSyllable ? form : keyCount &+ Int(kind.rawValue)
      precondition(index < (unsafe units.count), "a key of the lexicon that the units were made for")
      let isAllCapitals = UInt64(shape.rawValue >> 1 & 1)
      let capitals = isAllCapitals << 1 | UInt64(shape.rawValue & 1) & ~isAllCapitals
      // Sound: the index has just been checked.
      return unsafe SyllableUnit(bits: units[index]).with(
        capitals: isSyllable ? capitals : 0, lineStart: UInt64(shape.rawValue >> 3 & 1))
    }
  }
}
