import VanBanSegmentation
import VanBanText

/// Numbers of documents.
enum NumberPattern {
  /// `số`, also behind the colon of a list: `các Công điện: số 007/CĐ-UBND, số 008/CĐ-UBND`.
  static let word = Pattern.sequence(
    emphasis, .optional(.mark(.colon)), .word("số"), .optional(.mark(.colon)), emphasis)

  /// The asterisks of Markdown, where they part the words of a reference.
  static let emphasis = Pattern.repeated(.mark(.asterisk), 0...3)

  /// A number with its symbol: `23/2021/QĐ-TTg`.
  static let full = Pattern.choice(spacedOrdinal, spaced, .kind(.documentNumber))

  /// `87 /2025/QĐ-UBND`
  private static let spacedOrdinal = Pattern.sequence(
    .figure(1...9999), .mark(.slash),
    .ahead(.test { reading, token in reading.bytes(token).starts(with: [0x32, 0x30]) }), .kind(.documentNumber))

  /// A number without symbol: `68`, `36a`, `180/2007`, `10/2020`.
  static let short = Pattern.choice(
    .sequence(.ahead(.kind(.number)), .test(isShort)), .sequence(.ahead(.kind(.date)), .test(isNumberAndYear)))

  /// A number that spaces tore apart: `15 /2020/NĐ-CP`, `67/2014/NĐ - CP`, `738 QĐ/CTN`, `1234/QĐ UBND`.
  ///
  /// Read only behind a type word; what comes out has to parse as a number.
  private static let spaced = Pattern.choice(
    .sequence(
      .kind(.documentNumber),
      .choice(separatedCodes, .sequence(.ahead(.shape(.allCapitals)), .ahead(.test(endsInType)), issuerCode))), joined,
    .sequence(
      .choice(.kind(.number), .kind(.date)), emphasis, .mark(.slash, .hyphen),
      .optional(.sequence(.figure(1900...2099), .mark(.slash, .hyphen))), code, .any(separatedCode)),
    .sequence(.choice(.kind(.number), .kind(.date)), code, separatedCodes))

  /// `07/2025/TT- BTNMT` without type word: what lacks its issuer goes on behind a hyphen that stands close.
  static let torn = Pattern.choice(
    joined, .sequence(.kind(.documentNumber), .ahead(.test(endsInCode)), .mark(.hyphen), code), .kind(.documentNumber))

  /// `5/QĐ-TT HĐND`: the code of an issuer with a space inside, where neither half makes one with what stands before.
  /// `79/2006/QH 11` likewise: the National Assembly always bears its term.
  private static let joined = Pattern.choice(
    .sequence(
      .kind(.documentNumber), .ahead(.shape(.allCapitals)), .ahead(.plain(.lineStart)), .test(completesIssuer)),
    .sequence(.kind(.documentNumber), .ahead(.plain(.lineStart)), .ahead(.test(completesTerm)), .figure(1...30)))

  private static let separatedCodes = Pattern.repeated(separatedCode, 1...3)

  private static let separatedCode = Pattern.sequence(.mark(.slash, .hyphen, .period), code)

  /// `NĐ`, `QĐ-UBND`, `TTg`; in lower case only without space before, and only codes that the tables know.
  private static let code = Pattern.sequence(
    codePart, .any(.sequence(.glued, .mark(.ampersand), .glued, codePart)))

  private static let codePart = Pattern.sequence(
    .ahead(.kind(.syllable)), .ahead(.plain(.lineStart)),
    .test { reading, token in
      isCode(reading.bytes(token))
        || !reading.shape(token).contains(.spaceBefore)
          && NumberCodes.standard.knowsFolded(reading.words(token..<token + 1))
    })

  /// `UBND` behind `1234/QĐ`
  private static let issuerCode = Pattern.sequence(
    .ahead(.shape(.allCapitals)), .ahead(.plain(.lineStart)),
    .test { reading, token in NumberCodes.standard.isIssuer(reading.words(token..<token + 1)) })

  /// Whether the token before ends a number that has a type and lacks its issuer: `1234/QĐ`.
  private static let endsInType: @Sendable (Reading, Int) -> Bool = { reading, token in
    guard token > 0, let number = DocumentNumber(reading.bytes(token - 1)) else { return false }
    return number.codeCount == 1 && number.issuerCode.map(NumberCodes.standard.isType) ?? false
  }

  private static let completesTerm: @Sendable (Reading, Int) -> Bool = { reading, token in
    guard token > 0, reading.kind(token) == .number else { return false }
    let bytes = reading.bytes(token - 1)
    return bytes.suffix(2).elementsEqual("QH".utf8)
  }

  private static let completesIssuer: @Sendable (Reading, Int) -> Bool = { reading, token in
    guard token > 0, reading.kind(token) == .syllable,
      let issuer = DocumentNumber(reading.bytes(token - 1))?.issuerCodes.last
    else { return false }
    let codes = NumberCodes.standard
    return !codes.isIssuer(issuer) && codes.isIssuer(issuer + reading.words(token..<token + 1))
  }

  /// Whether a hyphen stands close behind a number with one code.
  private static let endsInCode: @Sendable (Reading, Int) -> Bool = { reading, token in
    guard token > 0, token < reading.count, !reading.shape(token).contains(.spaceBefore) else { return false }
    return DocumentNumber(reading.bytes(token - 1)).map { $0.codeCount == 1 && !$0.isParty } ?? false
  }

  /// Two capitals or more, and no letter with a tone: `NGÀY` is a word.
  private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    var capitals = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard scalar.isASCII || codeLetters.contains(scalar) else { return false }
      if LowerCase.isUpper(scalar.value) { capitals += 1 }
    }
    return capitals > 1
  }

  /// The letters of codes beyond ASCII: the alphabet's, without tones.
  private static let codeLetters = Set("ĂÂĐÊÔƠƯăâđêôơư".unicodeScalars)

  private static let isShort: @Sendable (Reading, Int) -> Bool = { reading, token in
    let bytes = reading.bytes(token)
    let figures = bytes.prefix { 0x30...0x39 ~= $0 }.count
    switch bytes.count - figures {
    case 0: return 1...5 ~= figures
    case 1: return 1...3 ~= figures && 0x61...0x65 ~= bytes[bytes.startIndex + figures] | 0x20
    case 5: return 1...4 ~= figures && isYear(bytes.dropFirst(figures))
    default: return false
    }
  }

  private static let isNumberAndYear: @Sendable (Reading, Int) -> Bool = { reading, token in
    let bytes = reading.bytes(token)
    return bytes.count > 5 && isYear(bytes.suffix(5)) && bytes.dropLast(5).allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// `/2021`
  private static func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == 0x2F && bytes.count == 5 && bytes.dropFirst().allSatisfy { 0x30...0x39 ~= $0 }
      && [0x31, 0x32].contains(bytes[bytes.startIndex + 1])
  }
}

extension Reading {
  /// The normalised bytes of a run of tokens.
  func bytes(_ tokens: Range<Int>) -> ArraySlice<UInt8> {
    let span = text.tokens.span(tokens)
    return text.normalized.bytes[span.start..<span.end]
  }

  /// The normalised bytes of a token.
  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    let span = text.tokens.span(token..<token + 1)
    return text.normalized.bytes[span.start..<span.end]
  }
}
