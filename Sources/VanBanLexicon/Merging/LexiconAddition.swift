extension Lexicon {
  /// A phrase of a user's own, and what it is.
  ///
  /// A string literal is a word:
  ///
  /// ```swift
  /// let lexicon = try Lexicon.standard.merging([
  ///   "khởi nghiệp sáng tạo",
  ///   Lexicon.Addition("Vân Đồn", .place, columns: ["level": "district"]),
  ///   Lexicon.Addition("kiến trúc sư trưởng", .title),
  /// ])
  /// ```
  public struct Addition: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The words of the phrase, parted by spaces; in any case, composition and tone style.
    public var phrase: String
    /// What the phrase is.
    public var kind: Kind
    /// More about it: names of columns of the kind's table and their values, such as `level` and `province` of a place.
    public var columns: [String: String]

    /// Makes an addition.
    public init(_ phrase: String, _ kind: Kind = .word, columns: [String: String] = [:]) {
      self.phrase = phrase
      self.kind = kind
      self.columns = columns
    }

    /// Makes a word.
    public init(stringLiteral phrase: String) { self.init(phrase) }
  }
}

extension Lexicon.Addition {
  /// What a phrase of a user's own can be. The raw value is its name in files.
  public enum Kind: String, CaseIterable, Sendable {
    /// A word: the segmentation keeps it whole.
    case word
    /// A person by the name that everyone knows: found wherever it stands, and one word.
    case person
    /// The family name of people.
    case familyName = "family-name"
    /// A syllable of a middle or given name.
    case givenName = "given-name"
    /// What stands before a name and is no part of it: `nghệ nhân`.
    case honorific
    /// A position without the body that it is held in: `kiến trúc sư trưởng`.
    case title
    /// The complete name of a body, with a capital where it begins.
    case organization
    /// The noun that opens the names of bodies: `hợp tác xã`.
    case organizationHead = "organization-head"
    /// The name of a place without the word for its kind: found where every syllable has a capital, and one word.
    case place
    /// The word for a kind of place: `cụm công nghiệp`.
    case placeHead = "place-head"
    /// An abbreviation without its last period, which then ends no sentence.
    case abbreviation
  }
}
