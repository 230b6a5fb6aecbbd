import VanBanText

/// What is known of syllables apart from counts.
struct SyllableKnowledge {
  /// The syllables that are spelt like Vietnamese, in the first of their spellings.
  private(set) var native: Set<String> = []
  /// The syllables that tell of names.
  let openers: NameOpeners

  /// Reads an inventory of syllables and a table of openers.
  init(syllables: String, openers: String) throws {
    self.openers = try NameOpeners(path: openers)
    try TableFile.rows(syllables) { row in
      native.insert(SyllableSpelling(ToneStyle.key(of: String(row[0]))).variants[0])
    }
  }
}
