import VanBanLexicon

/// What a name before a verb of demanding is, where it is not the subject.
extension IssuerFinder {
  private static let prepositions = WordKeys("gửi với của tại cho ở về theo cùng tới đến từ trên thuộc như trước")
  private static let agents = WordKeys("được bị do mà nhờ")
  private static let level = WordKeys("cấp")
  private static let levels = WordKeys("tỉnh huyện xã cơ")

  /// Whether a preposition makes an object of what starts at a token.
  func isObject(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound else { return false }
    return Self.prepositions.contains(reading, token - 1) || ActionPatterns.isBehindVerb(reading, token)
      || isIssuerOfReference(token)
  }

  private func isIssuerOfReference(_ token: Int) -> Bool {
    let layers = reading.layers.layers(at: token)
    return layers.contains(.legalReference) && !layers.isDisjoint(with: [.organization, .role])
      && !reading.layers.starts(at: token).contains(.legalReference)
  }

  /// `được Nhà nước giao`, `mà Bộ yêu cầu`: words that tell of a demand in passing.
  func isAgent(_ token: Int, _ verb: Int) -> Bool {
    guard token > 0, Self.agents.contains(reading, token - 1) else { return false }
    return verb - (end(of: [.person, .role, .organization], at: token) ?? token + 1) <= 1
  }

  /// `Ủy ban nhân dân cấp tỉnh`: any body of its kind, of which rules speak; who orders now is a certain one.
  func isGeneric(_ token: Int) -> Bool {
    guard let end = end(of: [.role, .organization], at: token) else { return false }
    return (token..<end).contains { Self.level.contains(reading, $0) && Self.levels.contains(reading, $0 + 1) }
  }

  /// `giúp Ủy ban nhân dân xã chỉ đạo`: the object of one verb is the subject of the next, and no order is told.
  func isCarriedOn(_ token: Int, _ verb: Int) -> Bool {
    let layers = reading.layers
    return
      (layers.end(of: .role, startingAt: token) == verb || layers.end(of: .organization, startingAt: token) == verb)
      && ActionPatterns.isBehindVerb(reading, token)
  }

  /// The end of the longest annotation of some layers that starts at a token.
  private func end(of layers: [Layer], at token: Int) -> Int? {
    layers.compactMap { reading.layers.end(of: $0, startingAt: token) }.max()
  }
}
