import VanBanLexicon

/// What documents do to each other, by the verbs between two references of one sentence. Thin: it reads what stands
/// directly between, and the bases at the head of an official paper.
enum DocumentRelations {
  /// No verb of a relation stands further from its objects.
  private static let longestGap = 14

  /// The relations, each once, in text order. Linear.
  static func relations(_ findings: Findings, ownDocument: Int?) -> [DocumentRelation] {
    var relations: [DocumentRelation] = []
    let references = findings.legalReferences
    for index in references.indices {
      let own = ownDocument.flatMap { basis(references[index], own: $0, findings.reading) }
      let pair = index > 0 ? relation(references[index - 1], references[index], findings.reading) : nil
      for relation in [own, pair].compactMap({ $0 }) where relation.from != relation.to {
        if !relations.suffix(64).contains(relation) { relations.append(relation) }
      }
    }
    return relations
  }

  /// `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;` at the head of a paper.
  private static func basis(_ found: Found<LegalReference>, own: Int, _ reading: Reading) -> DocumentRelation? {
    var matcher = Matcher(reading)
    let start = found.tokens.lowerBound - 2
    guard let document = found.value.document, start >= 0, matcher.match(ground, at: start) == start + 2 else {
      return nil
    }
    return DocumentRelation(from: LegalDocument.ID(own + 1), to: document, kind: .basis)
  }

  private static let ground = Program(.word("căn cứ"))

  private static func relation(
    _ first: Found<LegalReference>, _ second: Found<LegalReference>, _ reading: Reading
  ) -> DocumentRelation? {
    guard let left = first.value.document, let right = second.value.document else { return nil }
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count <= longestGap else { return nil }
    var matcher = Matcher(reading, limit: gap.upperBound)
    for token in gap {
      if reading.isLineStart(token) || stop.contains(reading.key(token)) { return nil }
      guard starts.choice(reading, token) != 0 else { continue }
      for (program, kind, isPassive) in verbs where matcher.match(program, at: token) != nil {
        return isPassive
          ? DocumentRelation(from: right, to: left, kind: kind) : DocumentRelation(from: left, to: right, kind: kind)
      }
    }
    return nil
  }

  private static let amends = Pattern.sequence(
    .words("sửa đổi", "bổ sung"), .any(.choice(.mark(.comma), .word("và"), .words("bổ sung"))))

  private static let verbs: [(Program, DocumentRelation.Kind, isPassive: Bool)] = [
    (Program(.sequence(.optional(.word("đã")), .word("được"), amends)), .amends, true),
    (Program(.sequence(.optional(.word("đã")), .words("được", "bị"), .word("thay thế"))), .replaces, true),
    (Program(.sequence(.optional(.word("đã")), .words("được", "bị"), .word("bãi bỏ"))), .repeals, true),
    (Program(amends), .amends, false),
    (Program(.word("thay thế")), .replaces, false),
    (Program(.word("bãi bỏ")), .repeals, false),
    (Program(.words("hướng dẫn", "quy định chi tiết", "triển khai", "thực hiện", "thi hành")), .implements, false),
  ]

  private static let starts = Dispatch(verbs.map { $0.0.gate })

  private static let stop: Set = [Mark.period.rawValue, Mark.semicolon.rawValue]
}
