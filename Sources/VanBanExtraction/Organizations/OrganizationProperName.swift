import VanBanLexicon
import VanBanSegmentation

/// Proper names inside the names of bodies.
extension OrganizationGrammar {
  /// Where a run of capitalised words ends that is a body's own name; a person's name behind it is left out.
  ///
  /// - Parameter isOwn: whether a name is expected here, so that one that looks like a person's is the body's.
  func properName(at start: Int, isOwn: Bool) -> Int? {
    guard isNamePart(start), !reading.shape(start).contains(.allCapitals) || isAbbreviation(start) else { return nil }
    let run = capitalizedRun(from: start)
    if !isOwn, names.likelyName(start..<run) { return nil }
    let end = beforeName(start..<run, isOwn: isOwn)
    return end == run ? wordEnd(of: run) : end
  }

  /// The end of the word whose first syllable alone has a capital: `Học viện Kỹ thuật Quân | sự`.
  private func wordEnd(of run: Int) -> Int {
    let last = run - 1
    guard continues(run), !isCapitalized(run), !reading.shape(last).contains(.allCapitals) else { return run }
    let word = length(of: .words, at: last)
    return word > 1 && !isPredicate(run) && (run..<last + word).allSatisfy { continues($0) && !isCapitalized($0) }
      ? last + word : run
  }

  /// The part of a capitalised run before a person's name that ends it.
  func beforeName(_ run: Range<Int>, isOwn: Bool) -> Int? {
    let least = isOwn ? 3 : 2
    for token in run.dropFirst(isOwn ? 2 : 1) where run.upperBound - token >= least {
      if names.likelyName(token..<run.upperBound) { return token }
    }
    return run.upperBound
  }

  /// Where the capitalised words from a token on end: syllables, abbreviations and figures on one line, up to a title.
  func capitalizedRun(from start: Int) -> Int {
    var end = start + 1
    while continues(end), end - start < Self.longestName, isNamePart(end) { end += 1 }
    return end
  }

  /// Whether a token in capitals is shorter than its sentence would make it: text all in capitals holds no abbreviation.
  private func isAbbreviation(_ token: Int) -> Bool {
    let next = token + 1
    return !continues(next) || !reading.shape(next).contains(.allCapitals)
  }

  private func isNamePart(_ token: Int) -> Bool {
    guard isCapitalized(token), reading.kind(token) == .syllable else { return false }
    return length(of: .titles, at: token) == 0
  }
}
