import VanBanLexicon
import VanBanText

extension Citation {
  /// The reference with its fields, not yet resolved.
  func reference(_ id: LegalReference.ID, _ mention: LegalMention, _ reading: Reading) -> LegalReference {
    var reference = LegalReference(id: id, span: reading.span(tokens), form: mention.form, evidence: evidence(reading))
    let number = mention.number
    reference.title = title.map { abbreviated($0, reading) ?? Self.line($0, reading) }
    reference.number = number?.canonical ?? standardNumber(reading)
    reference.type = mention.type.map(DocumentTypes.standard.name)
    reference.date = date.flatMap(reading.date)
    reference.issuer = issuer.map(reading.span)
    reference.year = match.part("year").flatMap { reading.integers($0).first } ?? number?.year ?? reference.date?.year
    if let provisions { reference.provisions = ProvisionReader.provisions(provisions.parts, reading) }
    reference.status = isDraft(reading) ? .draft : nil
    reference.place = number.flatMap { place($0, reading) }
    return reference
  }

  /// What resolution asks of the reference.
  func mention(_ reading: Reading) -> LegalMention {
    let number = documentNumber(reading)
    let known = title.flatMap { LawTitles.standard.match(reading, at: $0.lowerBound) }
    return LegalMention(
      tokens: tokens, form: form, type: known?.law.type ?? type(number, reading),
      law: known.flatMap { $0.end == title?.upperBound ? $0.law.law : nil }, number: number)
  }

  /// The number, mended where exactly one reading exists; `nil` for those of standards.
  private func documentNumber(_ reading: Reading) -> DocumentNumber? {
    writtenNumber(reading).map { NumberMending(expectedType: typeCode(reading)).mended($0) }
  }

  /// The number as the text has it.
  private func writtenNumber(_ reading: Reading) -> DocumentNumber? {
    guard match.rule != DocumentRules.standard, let number else { return nil }
    let bytes = reading.bytes(number)
    return DocumentNumber(number.count == 1 ? bytes : bytes.filter { $0 != UInt8(ascii: "*") }[...])
  }

  /// The full title where the text has an abbreviation: titles are shown as written.
  private func abbreviated(_ title: Range<Int>, _ reading: Reading) -> String? {
    guard reading.shape(title.lowerBound).contains(.allCapitals) else { return nil }
    return LawTitles.standard.match(reading, at: title.lowerBound)?.law.abbreviated
  }

  /// Says that a number was mended.
  func mendingNote(_ reference: LegalReference, _ reading: Reading) -> Diagnostic? {
    guard let number, let mended = reference.number, !Spelling.isSpelled(mended, as: reading.bytes(number).span),
      let written = writtenNumber(reading), mended != written.canonical || joinsCode(reading)
    else { return nil }
    let text = joinsCode(reading) ? Self.line(number, reading) : written.canonical
    return Diagnostic(span: reading.span(number), code: "mended-number", message: "read “\(text)” as “\(mended)”")
  }

  /// Whether the number ends in a code that a space parts: `5/QĐ-TT HĐND`.
  private func joinsCode(_ reading: Reading) -> Bool {
    guard let number, number.count == 2 else { return false }
    return reading.kind(number.lowerBound) == .documentNumber && reading.kind(number.upperBound - 1) != .punctuation
  }

  /// `TCVN 6909:2001`: the code of a standard is part of its number.
  private func standardNumber(_ reading: Reading) -> String? {
    guard match.rule == DocumentRules.standard else { return nil }
    return number.map { reading.words($0).split(separator: ":").map { Self.line(String($0)) }.joined(separator: ":") }
  }

  private var title: Range<Int>? { match.part("title") }

  private var form: LegalReference.Form {
    switch match.rule {
    case DocumentRules.numbered: .full
    case ProvisionRules.alone: .provision
    case DocumentRules.selfReference: .selfReference
    case DocumentRules.named, DocumentRules.treaty: .named
    case DocumentRules.short, DocumentRules.elidedShort, DocumentRules.pinned: .short
    default: .full
    }
  }

  private func typeCode(_ reading: Reading) -> String? {
    type.flatMap { DocumentTypes.standard.type(reading, at: $0.lowerBound)?.type.code }
  }

  /// The type by its word, by the first words of a title, or by the code of a number that stands alone.
  ///
  /// In a list the code of a number says more than the type word of the first.
  private func type(_ number: DocumentNumber?, _ reading: Reading) -> DocumentType.ID? {
    if isElided, let own = ownType(number) { return own }
    let word = type ?? title ?? (match.rule == DocumentRules.standard ? self.number : nil)
    if let word, let (type, _) = DocumentTypes.standard.type(reading, at: word.lowerBound) { return type.id }
    return ownType(number)
  }

  private func ownType(_ number: DocumentNumber?) -> DocumentType.ID? {
    guard let code = number?.typeCode, let issuer = number?.issuerCode, IssuerCodes.standard.contains(issuer)
    else { return nil }
    return DocumentTypes.standard.id(ofCode: code)
  }

  /// `dự thảo Luật Nhà giáo`, `dự án Luật Dẫn độ`
  private func isDraft(_ reading: Reading) -> Bool {
    let start = match.tokens.lowerBound
    guard start > 1, reading.key(start - 2) == Self.plan else { return false }
    return reading.key(start - 1) == Self.sketch
      || reading.key(start - 1) == Self.project && title != nil
  }

  /// The place that the issuer names, for numbers that each place gives anew.
  private func place(_ number: DocumentNumber, _ reading: Reading) -> String? {
    guard let issuer, !number.isNational else { return nil }
    return IssuerPlace.place(in: issuer, reading)
  }

  /// The parts of the provisions and of the document, in text order.
  private func evidence(_ reading: Reading) -> Evidence {
    guard let provisions, provisions.rule != match.rule else { return match.evidence(reading) }
    var parts: [Evidence.Part] = []
    parts.reserveCapacity(match.parts.count + 1)
    parts.append(.init(label: "provisions", span: reading.span(provisions.tokens)))
    for part in match.parts where !part.tokens.isEmpty {
      parts.append(.init(label: part.label, span: reading.span(part.tokens)))
    }
    return Evidence(rule: match.rule.name, parts: parts)
  }

  /// Some words on one line, with single spaces.
  private static func line(_ tokens: Range<Int>, _ reading: Reading) -> String {
    let words = reading.words(tokens)
    return isLine(reading.bytes(tokens)) ? words : line(words)
  }

  private static func line(_ words: String) -> String {
    words.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }

  private static func isLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isSpace = false
    for byte in bytes {
      if byte == 0x0A || byte == 0x09 || isSpace && byte == 0x20 { return false }
      isSpace = byte == 0x20
    }
    return true
  }

  private static let plan = Lexicon.standard.key(of: "dự")
  private static let sketch = Lexicon.standard.key(of: "thảo")
  private static let project = Lexicon.standard.key(of: "án")
}
