import VanBan

extension AnnotationRecord {
  /// Everything that the record marks, person mentions first, each kind in the record's order.
  func annotations(_ decoder: any Decoder) throws -> [ScoredAnnotation] {
    let scalars = try ScalarOffsets(text, unit: offsets, decoder)
    var result: [ScoredAnnotation] = []
    for person in people ?? [] {
      for mention in person.mentions {
        result.append(try scalars.annotation(.person, mention.start, mention.end, ["name": person.name]))
      }
    }
    result += try (roles ?? []).map {
      try scalars.annotation(.role, $0.start, $0.end, ["holder": name(of: $0.holder)])
    }
    result += try (legalReferences ?? []).map { try scalars.annotation($0) }
    result += try (directives ?? []).map { try scalars.annotation($0, issuer: name(of: $0.issuer?.person)) }
    return result
  }

  private func name(of person: String?) -> String? {
    guard let person else { return nil }
    return people?.last { $0.id == person }?.name
  }
}

/// Makes annotations of which the offsets count Unicode scalars.
private struct ScalarOffsets {
  let given: OffsetConverter
  let scalars: OffsetConverter
  let decoder: any Decoder
  let count: Int

  init(_ text: String, unit name: String?, _ decoder: any Decoder) throws {
    guard let unit = OffsetUnit(rawValue: name ?? "scalar") else {
      let message = "expected \"offsets\" as scalar, utf8 or utf16, found \"\(name ?? "")\""
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: message))
    }
    given = OffsetConverter(text, unit: unit)
    scalars = OffsetConverter(text, unit: .scalar)
    self.decoder = decoder
    count = given.offset(fromUTF8: text.utf8.count)
  }

  func annotation(_ kind: AnnotationKind, _ start: Int, _ end: Int, _ fields: [String: String?]) throws
    -> ScoredAnnotation
  {
    guard 0 <= start, start <= end, end <= count else {
      let message = "expected offsets between 0 and \(count), found \(start) and \(end)"
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: message))
    }
    let texts = fields.compactMapValues { $0 }.mapValues(FieldValue.text)
    return ScoredAnnotation(kind: kind.rawValue, range: scalar(start)..<scalar(end), fields: texts)
  }

  func annotation(_ reference: AnnotationRecord.LegalReference) throws -> ScoredAnnotation {
    let fields = [
      "doc_type": reference.type, "number": reference.number, "date": reference.date, "issuer": reference.issuer,
      "title": reference.title, "year": reference.year.map { String($0) },
    ]
    var result = try annotation(.legalReference, reference.start, reference.end, fields)
    result.fields["provisions"] = .list(reference.provisions ?? [])
    return result
  }

  func annotation(_ directive: AnnotationRecord.Directive, issuer: String?) throws -> ScoredAnnotation {
    let addressees = (directive.addressees ?? []).compactMap(\.text).joined(separator: ", ")
    let fields = [
      "addressee": addressees, "deadline": directive.deadline?.text, "deadline_iso": directive.deadline?.date,
      "polarity": directive.polarity == "doNot" ? "do not" : directive.polarity,
    ]
    var result = try annotation(.directive, directive.start, directive.end, fields)
    result.fields["issuer"] = .list([directive.issuer?.text, issuer].compactMap { $0 })
    return result
  }

  private func scalar(_ offset: Int) -> Int { scalars.offset(fromUTF8: given.utf8Offset(of: offset)) }
}
