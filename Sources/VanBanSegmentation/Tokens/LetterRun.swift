import VanBanText

/// What one walk over a run of letters found.
struct LetterRun {
  var end = 0
  var letters = 0
  var capitals = 0
  var startsWithCapital = false
  var hasFigures = false
  /// Only ASCII letters and Đ: how abbreviations look, and syllables in capitals mostly do not.
  var isPlain = true

  var isAllCapitals: Bool { letters > 1 && capitals == letters }

  var shape: TokenShape {
    var shape: TokenShape = []
    if startsWithCapital { shape.insert(.capitalized) }
    if isAllCapitals { shape.insert(.allCapitals) }
    if hasFigures { shape.insert(.figures) }
    return shape
  }

  @inline(__always)
  mutating func add(_ scalar: UInt32, lowercased: UInt32) {
    let isCapital = lowercased != scalar
    if letters == 0 { startsWithCapital = isCapital }
    if isCapital { capitals &+= 1 }
    if scalar > 0x7F, lowercased != 0x111 { isPlain = false }
    letters &+= 1
  }
}

extension TokenScanner {
  /// Walks the letters (and figures behind them) from an offset on, folding them into ``folded``, to their end or to a
  /// limit.
  mutating func letterRun(from start: Int, upTo limit: Int = .max) -> LetterRun {
    var run = LetterRun()
    var at = start
    while at < limit {
      let byte = reader[at]
      if byte.isAsciiLetter {
        let lower = byte | 0x20
        run.add(UInt32(byte), lowercased: UInt32(lower))
        folded.append(lower)
        at &+= 1
      } else if byte.isDigit {
        run.hasFigures = true
        folded.append(byte)
        at &+= 1
      } else if byte >= 0x80 {
        guard let next = letterBeyondAscii(at, &run) else { break }
        at = next
      } else {
        guard joins(byte, at: at, in: run) else { break }
        folded.append(byte)
        at &+= 1
      }
    }
    run.end = at
    return run
  }

  /// Takes a letter beyond ASCII; `nil` when there is none at the offset.
  @inline(__always)
  private mutating func letterBeyondAscii(_ at: Int, _ run: inout LetterRun) -> Int? {
    guard at < reader.count else { return nil }
    let (scalar, length) = reader.scalar(at: at)
    if scalar == 0x2019 { return typographicApostrophe(at, run) }
    switch ScalarClass.of(scalar) {
    case .letter:
      let lower = LowerCase.fold(scalar)
      run.add(scalar, lowercased: lower)
      folded.append(lower, length: length)
    case .mark: folded.append(scalar, length: length)
    default: return nil
    }
    return at + length
  }

  /// `H’Yim` is `H'Yim` to the lexicon.
  private mutating func typographicApostrophe(_ at: Int, _ run: LetterRun) -> Int? {
    guard run.letters > 0, startsLetter(at + 3) else { return nil }
    folded.append(.ascii("'"))
    return at + 3
  }

  /// Whether a mark holds two parts of one token together: `H'Yim`, `Covid-19`, `GD&ĐT`, `TN-MT`, `đ/c`.
  private func joins(_ byte: UInt8, at: Int, in run: LetterRun) -> Bool {
    switch byte {
    case .ascii("'"): run.letters > 0 && startsLetter(at + 1)
    case .ascii("-"): run.letters > 1 && reader[at + 1].isDigit || joinsAbbreviation(at, run)
    case .ascii("&"): joinsAbbreviation(at, run)
    case .ascii("/"): run.letters == 1 && !run.hasFigures && startsLetter(at + 1) && isSingleLetter(at + 1)
    default: false
    }
  }

  private func joinsAbbreviation(_ at: Int, _ run: LetterRun) -> Bool {
    run.letters > 1 && run.capitals == run.letters && run.isPlain && startsCapital(at + 1)
  }

  /// Whether a letter starts at an offset.
  func startsLetter(_ at: Int) -> Bool {
    let byte = reader[at]
    guard byte >= 0x80, at < reader.count else { return byte.isAsciiLetter }
    return ScalarClass.of(reader.scalar(at: at).value) == .letter
  }

  /// Whether a capital letter starts at an offset.
  func startsCapital(_ at: Int) -> Bool {
    let byte = reader[at]
    guard byte >= 0x80, at < reader.count else { return byte.isAsciiUppercase }
    return LowerCase.isUpper(reader.scalar(at: at).value)
  }

  private func isSingleLetter(_ at: Int) -> Bool {
    let length = reader[at] < 0x80 ? 1 : reader.scalar(at: at).length
    return !startsLetter(at + length) && !reader[at + length].isDigit
  }
}
