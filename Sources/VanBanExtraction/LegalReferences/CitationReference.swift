import VanBanText

extension Citation {
  /// The reference with its fields, not yet resolved.
  func reference(_ id: LegalReference.ID, _ reading: Reading) -> LegalReference {
    var reference = LegalReference(id: id, span: reading.span(tokens), form: form, evidence: evidence(reading))
    let isStandard = match.rule.name == DocumentRules.standard.name
    let number = isStandard ? nil : number.flatMap { DocumentNumber(reading.words($0)) }
    let law = match.part("title").flatMap { LawTitles.standard.law(reading, at: $0.lowerBound) }
    reference.title = match.part("title").map { law?.abbreviated ?? Self.title(reading.words($0)) }
    reference.number = number?.canonical ?? standardNumber(reading)
    reference.type = law?.type ?? typeName(number, reading)
    reference.date = date.flatMap(reading.date)
    reference.issuer = issuer.map(reading.span)
    reference.year = match.part("year").flatMap { reading.integers($0).first } ?? number?.year ?? reference.date?.year
    reference.provisions = provisions.map { ProvisionReader($0.parts, reading).provisions } ?? []
    return reference
  }

  /// `TCVN 6909:2001`: the code of a standard is part of its number.
  private func standardNumber(_ reading: Reading) -> String? {
    guard match.rule.name == DocumentRules.standard.name else { return nil }
    return reading.words(match.tokens)
  }

  private var form: LegalReference.Form {
    switch match.rule.name {
    case ProvisionRules.alone.name: .provision
    case DocumentRules.selfReference.name: .selfReference
    case DocumentRules.named.name: .named
    case DocumentRules.short.name, DocumentRules.elidedShort.name, DocumentRules.pinned.name: .short
    default: .full
    }
  }

  /// The type by its word, by the first words of a title, or by the code of a number that stands alone.
  private func typeName(_ number: DocumentNumber?, _ reading: Reading) -> String? {
    let word = type ?? match.part("title")
    if let word, let (type, _) = DocumentTypes.standard.type(reading, at: word.lowerBound) { return type.name }
    guard let code = number?.typeCode, let issuer = number?.issuerCodes.first, IssuerCodes.standard.contains(issuer)
    else { return nil }
    return DocumentTypes.standard.name(ofCode: code)
  }

  /// The parts of the provisions and of the document, in text order.
  private func evidence(_ reading: Reading) -> Evidence {
    let document = match.evidence(reading)
    guard let provisions, provisions.rule.name != match.rule.name else { return document }
    let span = reading.span(provisions.tokens)
    return Evidence(rule: document.rule, parts: [.init(label: "provisions", span: span)] + document.parts)
  }

  /// A title on one line, with single spaces.
  private static func title(_ words: String) -> String {
    words.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
