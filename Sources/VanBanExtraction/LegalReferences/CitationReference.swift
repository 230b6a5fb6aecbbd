import VanBanLexicon
import VanBanText

extension Citation {
  /// The reference with its fields, not yet resolved.
  func reference(_ id: LegalReference.ID, _ number: DocumentNumber?, _ reading: Reading) -> LegalReference {
    var reference = LegalReference(id: id, span: reading.span(tokens), form: form, evidence: evidence(reading))
    let law = title.flatMap { LawTitles.standard.law(reading, at: $0.lowerBound) }
    reference.title = title.map { law?.abbreviated ?? Self.line(reading.words($0)) }
    reference.number = number?.canonical ?? standardNumber(reading)
    reference.type = law?.type ?? typeName(number, reading)
    reference.date = date.flatMap(reading.date)
    reference.issuer = issuer.map(reading.span)
    reference.year = match.part("year").flatMap { reading.integers($0).first } ?? number?.year ?? reference.date?.year
    reference.provisions = provisions.map { ProvisionReader($0.parts, reading).provisions } ?? []
    reference.status = isDraft(reading) ? .draft : nil
    reference.place = number.flatMap { place($0, reading) }
    return reference
  }

  /// The number, mended where exactly one reading exists; `nil` for those of standards.
  func documentNumber(_ reading: Reading) -> DocumentNumber? {
    writtenNumber(reading).map { NumberMending(expectedType: typeCode(reading)).mended($0) }
  }

  /// The number as the text has it.
  private func writtenNumber(_ reading: Reading) -> DocumentNumber? {
    guard match.rule != DocumentRules.standard, let number else { return nil }
    let words = reading.words(number)
    return DocumentNumber(number.count == 1 ? words : words.filter { $0 != "*" })
  }

  /// Says that a number was mended.
  func mendingNote(_ reference: LegalReference, _ reading: Reading) -> Diagnostic? {
    guard let number, let mended = reference.number, !mended.utf8.elementsEqual(reading.bytes(number)),
      let written = writtenNumber(reading), mended != written.canonical || joinsCode(reading)
    else { return nil }
    let text = joinsCode(reading) ? Self.line(reading.words(number)) : written.canonical
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
  private func typeName(_ number: DocumentNumber?, _ reading: Reading) -> String? {
    if isElided, let name = ownTypeName(number) { return name }
    let word = type ?? title ?? (match.rule == DocumentRules.standard ? self.number : nil)
    if let word, let (type, _) = DocumentTypes.standard.type(reading, at: word.lowerBound) {
      return type.name
    }
    return ownTypeName(number)
  }

  private func ownTypeName(_ number: DocumentNumber?) -> String? {
    guard let code = number?.typeCode, let issuer = number?.issuerCodes.first, IssuerCodes.standard.contains(issuer)
    else { return nil }
    return DocumentTypes.standard.name(ofCode: code)
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
    let document = match.evidence(reading)
    guard let provisions, provisions.rule != match.rule else { return document }
    let span = reading.span(provisions.tokens)
    return Evidence(rule: document.rule, parts: [.init(label: "provisions", span: span)] + document.parts)
  }

  /// A title on one line, with single spaces.
  private static func line(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) || hasWideSpace(words) else { return words }
    return words.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }

  private static func hasWideSpace(_ words: String) -> Bool {
    var isSpace = false
    for byte in words.utf8 {
      if isSpace, byte == 0x20 { return true }
      isSpace = byte == 0x20
    }
    return false
  }

  private static let plan = Lexicon.standard.key(of: "dự")
  private static let sketch = Lexicon.standard.key(of: "thảo")
  private static let project = Lexicon.standard.key(of: "án")
}
