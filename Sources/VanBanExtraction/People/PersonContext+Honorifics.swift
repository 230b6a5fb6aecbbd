import VanBanLexicon
import VanBanSegmentation

/// Names behind honorifics and roles.
extension PersonContext {
  /// A name behind a role: in full, or foreign; a single Vietnamese syllable there is another word.
  func afterRole(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)) else { return nil }
    if name.kind == .initials, name.tokens.count > 1 { return name }
    if opensHead(start) { return nil }
    if reading.phrase(of: .familyNames, at: start) != nil, name.tokens.count > 1 { return name }
    let isForeign = name.tokens.contains { reading.key($0) == Lexicon.unknown }
    return isForeign && !reading.shape(start).contains(.allCapitals) ? name : nil
  }

  /// A name behind an honorific: no abbreviation of a body, no place.
  func afterHonorific(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)) else { return nil }
    if name.kind == .initials { return name }
    if name.tokens.count == 1, reading.shape(start).contains(.allCapitals) || isOpenWord(start) { return nil }
    let isPlace = name.tokens.count > 1 && names.isPlace(name.tokens) && !names.hasNameForm(name.tokens)
    return opensHead(start) || isPlace ? nil : name
  }

  /// Whether a capital opens a common word that goes on in lower case: `chiến sĩ Quân đội`.
  private func isOpenWord(_ start: Int) -> Bool {
    guard let word = reading.phrase(of: .words, at: start), word.length > 1 else { return false }
    return !reading.shape(start + 1).contains(.capitalized)
  }

  /// Where an honorific ends; its words may belong to a place (`Bà Rịa`) or to a common word (`anh em`).
  func honorificEnd(at start: Int) -> Int? {
    guard let match = reading.phrase(of: .honorifics, at: start) else { return nil }
    let place = reading.length(of: .places, at: start)
    return place > match.length || isFamily(start) || isInName(start, match.length) ? nil : start + match.length
  }

  /// Whether a capitalised form of address goes on with a name: `Hai | Bà | Trưng`.
  private func isInName(_ start: Int, _ length: Int) -> Bool {
    guard start > 0, length == 1, !reading.shape(start).contains(.lineStart),
      reading.shape(start).contains(.capitalized), !reading.shape(start).contains(.allCapitals)
    else { return false }
    for before in 1...2 where start >= before {
      if let place = reading.phrase(of: .places, at: start - before), place.length > before { return true }
    }
    return reading.kind(start - 1) == .syllable && reading.shape(start - 1).contains(.capitalized)
      && reading.phrase(of: .honorifics, at: start - 1) == nil
      && reading.layers.layers(at: start - 1).isDisjoint(with: [.role, .organization])
  }

  /// Whether `Ông` in the middle of a sentence is a family name: no family name follows it.
  private func isFamily(_ start: Int) -> Bool {
    guard start > 0, !reading.shape(start).contains(.lineStart), reading.kind(start - 1) == .syllable,
      reading.shape(start).contains(.capitalized), let name = names.vietnamese(at: start), name.tokens.count > 2
    else { return false }
    return reading.phrase(of: .familyNames, at: start + 1).map {
      names.vocabulary.familyCount($0.entry) < PersonNameGrammar.commonFamily
    } ?? true
  }
}
