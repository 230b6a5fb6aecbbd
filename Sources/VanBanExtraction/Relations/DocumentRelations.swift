import VanBanLexicon

/// What documents do to each other, by the verbs between two references of one sentence. Thin: it reads what stands
/// directly between, and the bases at the head of an official paper.
enum DocumentRelations {
  /// No verb of a relation stands further from its objects.
  private static let longestGap = 14

  /// The relations, each once, in text order. Linear.
  static func relations(_ findings: Findings, ownDocument: Int?) -> [DocumentRelation] {
    var relations: [DocumentRelation] = []
    var last: Place?
    for index in findings.legalReferences.indices {
      let place = Place(
        tokens: findings.legalReferences[index].tokens, document: findings.legalReferences[index].value.document)
      if let ownDocument { add(basis(place, own: ownDocument, findings.reading), to: &relations) }
      if let last { add(relation(last, place, findings.reading), to: &relations) }
      last = place
    }
    return relations
  }

  /// Where a document is referred to.
  private struct Place {
    let tokens: Range<Int>
    let document: LegalDocument.ID?
  }

  private static func add(_ relation: DocumentRelation?, to relations: inout [DocumentRelation]) {
    guard let relation, relation.from != relation.to, !relations.suffix(64).contains(relation) else { return }
    relations.append(relation)
  }

  /// `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;` at the head of a paper.
  private static func basis(_ place: Place, own: Int, _ reading: Reading) -> DocumentRelation? {
    let start = place.tokens.lowerBound - 2
    guard let document = place.document, start >= 0, ground.start(reading, start) else { return nil }
    return DocumentRelation(from: LegalDocument.ID(own + 1), to: document, kind: .basis)
  }

  private static let ground = WordRuns("căn cứ")

  private static func relation(_ first: Place, _ second: Place, _ reading: Reading) -> DocumentRelation? {
    guard let left = first.document, let right = second.document else { return nil }
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard 1...longestGap ~= gap.count else { return nil }
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
