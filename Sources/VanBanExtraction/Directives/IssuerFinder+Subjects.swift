import VanBanLexicon

/// What can be the subject of a verb of demanding.
extension IssuerFinder {
  private static let named: [Layer] = [.person, .role, .organization]
  private static let nouns: [LexiconTable] = [.titles, .organizationHeads, .addressees]

  /// The subject that starts at a token.
  func subject(at token: Int, _ verb: Int) -> Subject? {
    guard !isInsideRole(token) else { return nil }
    for layer in Self.named {
      guard let end = reading.layers.end(of: layer, startingAt: token), end <= verb else { continue }
      return .issuer(issuer(layer, token..<end))
    }
    guard reading.layers.layers(at: token).isDisjoint(with: [.role, .organization, .person, .legalReference]) else {
      return nil
    }
    if let length = documentLength(at: token), token + length >= verb - 2 {
      return .document(Directive.Issuer(span: reading.span(token..<token + length)))
    }
    if isPronoun(token), verb - token <= 5 { return .pronoun(lastNamed(before: token)) }
    return isLay(token) ? .lay : noun(at: token, verb)
  }

  private func isInsideRole(_ token: Int) -> Bool {
    reading.layers.layers(at: token).contains(.role) && !reading.layers.starts(at: token).contains(.role)
  }

  private func documentLength(at token: Int) -> Int? {
    guard reading.shape(token).contains(.capitalized) else { return nil }
    return reading.phrase(of: .documentTypes, at: token)?.length
  }

  /// A bare title or the common noun of a body: `Thứ trưởng`, `huyện`.
  private func noun(at token: Int, _ verb: Int) -> Subject? {
    for table in Self.nouns {
      let length = reading.length(of: table, at: token)
      guard length > 0, (verb - 4...verb).contains(token + length), reading.isWholeWord(of: table, at: token),
        mayOpen(token), table == .addressees || reading.shape(token).contains(.capitalized)
      else { continue }
      return .issuer(Directive.Issuer(span: reading.span(token..<token + length)))
    }
    return nil
  }

  /// Whether what starts at a token begins a clause: nothing but a mark stands before it.
  private func mayOpen(_ token: Int) -> Bool {
    token == 0 || reading.kind(token - 1) == .punctuation || reading.shape(token).contains(.lineStart)
      || reading.shape(token).contains(.capitalized)
  }

  // MARK: Words for people without a name

  private static let pronouns = WordKeys("ông bà")
  private static let comrade = (WordKeys("đồng"), WordKeys("chí"))

  private func isPronoun(_ token: Int) -> Bool {
    Self.pronouns.contains(reading, token)
      || Self.comrade.0.contains(reading, token) && Self.comrade.1.contains(reading, token + 1)
  }

  private static let speakers = Lexicon.standard.cells("speaks", of: .addressees) { $0 == "lay" }

  /// Whether readers, voters or others whose requests bind nobody are named.
  private func isLay(_ token: Int) -> Bool {
    reading.tables(token).contains(.addressees)
      && reading.phrases(at: token).contains { $0.entry.table == .addressees && Self.speakers[$0.entry.row] }
  }
}
