import VanBanLexicon
import VanBanSegmentation

/// What the name of a body is made of.
struct OrganizationStructure {
  /// The row of its head or, for a name that the table has whole, of the name.
  var entry: LexiconEntry?
  /// The tokens of the head.
  var head: Range<Int>
  /// Where the name of the body above begins: `Công an tỉnh Nghệ An` in `Phòng Cảnh sát hình sự Công an tỉnh Nghệ An`.
  var parent: Int?
}

extension OrganizationGrammar {
  /// Takes a name that this grammar has read apart. Linear in its length.
  func structure(of tokens: Range<Int>) -> OrganizationStructure {
    let start = tokens.lowerBound + (Self.plural.contains(reading, tokens.lowerBound) ? 1 : 0)
    let known = reading.phrase(of: .organizations, at: start)
    let head = reading.phrase(of: .organizationHeads, at: start)
    if let known, known.length >= head?.length ?? 0 {
      return structure(known, .known, start..<min(start + known.length, tokens.upperBound), in: tokens)
    }
    guard let head else { return OrganizationStructure(head: start..<start) }
    let takes = vocabulary.takes(head.entry)
    return structure(head, .head(takes), start..<min(start + head.length, tokens.upperBound), in: tokens)
  }

  private func structure(_ match: PhraseMatch, _ first: State, _ head: Range<Int>, in tokens: Range<Int>)
    -> OrganizationStructure
  {
    var structure = OrganizationStructure(entry: match.entry, head: head)
    structure.parent = bodyWithin(head)
    if structure.parent != nil { return structure }
    var (end, state) = (head.upperBound, first)
    while end < tokens.upperBound, continues(end), let next = piece(at: end, state), next.end > end {
      if next.state.opensBody {
        structure.parent = (end..<next.end).first { opensBody($0) }
        return structure
      }
      (end, state) = next
    }
    return structure
  }

  /// The body above where a head ends with one: `Văn phòng | UBND`, `Ban Thường vụ | Tỉnh ủy`.
  private func bodyWithin(_ head: Range<Int>) -> Int? {
    head.dropFirst().last { token in
      guard let inner = reading.phrase(of: .organizationHeads, at: token),
        token + inner.length == head.upperBound, vocabulary.takes(inner.entry) != .field
      else { return false }
      return [.party, .state, .assembly].contains(OrganizationKinds.standard.kind(inner.entry))
    }
  }

  private func opensBody(_ token: Int) -> Bool {
    let tables = reading.tables(token)
    return tables.contains(.organizations) || tables.contains(.organizationHeads)
  }
}

extension OrganizationGrammar.State {
  /// Whether a further body has just been named.
  fileprivate var opensBody: Bool {
    switch self {
    case .head, .known: true
    default: false
    }
  }
}
