import VanBanLexicon
import VanBanText

/// What stands around references: the number at the head of an official paper, quotations, sentences, brackets.
struct LegalContext {
  /// What a reference such as `Nghị định này` can mean.
  enum Target {
    case none
    case one(Int)
    case several
  }

  private let references: [Found<LegalReference>]
  private let reading: Reading
  private let sentences: [Int]
  private let quotations: Quotations
  private let head: Int?
  private let isObject: [Bool]
  /// Which references speak of `Điều này` or `khoản này`.
  private let isRelative: [Bool]
  private let isEnactment: Bool

  init(_ findings: Findings) {
    references = findings.legalReferences
    reading = findings.reading
    sentences = Self.sentences(of: references, reading)
    quotations = Quotations(reading)
    head = Self.head(references, reading)
    isObject = references.map { Self.isObject($0, findings.reading) }
    isRelative = references.map { $0.value.provisions.contains { $0.hasSuffix(Self.this) } }
    isEnactment = Self.isEnactment(reading, quotations)
  }

  /// The document that the text itself is.
  func ownDocument(_ targets: [Int?]) -> Int? { head.flatMap { targets[$0] } }

  /// The reference that this one repeats in brackets: `Luật Đầu tư theo phương thức đối tác công tư (Luật PPP)`.
  func aliased(_ index: Int) -> Int? {
    guard index > 0 else { return nil }
    let (before, start) = (references[index - 1].tokens.upperBound, references[index].tokens.lowerBound)
    guard start - before <= 8, reading.isMark(.openingParenthesis, at: before) else { return nil }
    guard references[index].value.type == references[index - 1].value.type else { return nil }
    let isCalled = (before + 1..<start).contains { reading.key($0) == Self.called }
    return isCalled
      || start == before + 1 && reading.isMark(.closingParenthesis, at: references[index].tokens.upperBound)
      ? index - 1 : nil
  }

  /// The document that a reference to the document itself, or to a provision alone, means. O(1): it looks back over a
  /// bounded number of references.
  func target(of index: Int, _ targets: [Int?], _ clusters: [LegalCluster]) -> Target {
    let reference = references[index]
    if let quotation = quotations.opening(at: reference.tokens.lowerBound) {
      let quoted = earlier(than: index).filter { references[$0].tokens.lowerBound < quotation }
      return nearest(quoted.filter { fits($0, index, targets, clusters) }, targets)
    }
    if let own = ownDocument(targets), head != index {
      return isOwn(clusters[own], reference.value) ? .one(own) : .none
    }
    guard !isEnactment, !isObject[index] || reference.value.form == .selfReference else { return .none }
    let candidates = earlier(than: index).filter { fits($0, index, targets, clusters) }
    if reference.value.form == .selfReference || isRelative[index] { return nearest(candidates, targets) }
    return hasArticle(reference.value) ? only(candidates, targets) : .none
  }

  /// The references before one, as far back as its words can reach.
  private func earlier(than index: Int) -> Range<Int> { max(0, index - Self.reach)..<index }

  /// Whether an earlier reference names a document that a later one can mean by `này` or by a provision alone.
  private func fits(_ earlier: Int, _ index: Int, _ targets: [Int?], _ clusters: [LegalCluster]) -> Bool {
    guard let target = targets[earlier], !isObject[earlier] else { return false }
    if references[index].value.form == .selfReference { return clusters[target].type == references[index].value.type }
    guard !isRelative[index] || !references[earlier].value.provisions.isEmpty else { return false }
    return clusters[target].type.map(Self.typesWithArticles.contains) ?? true
  }

  /// Whether the document that the text is can be what a reference calls `này`: numbers of the National Assembly do
  /// not tell laws from resolutions.
  private func isOwn(_ own: LegalCluster, _ reference: LegalReference) -> Bool {
    reference.form == .provision || own.type == nil || own.type == reference.type
  }

  /// The documents of the last sentence that has any.
  private func nearest(_ candidates: some BidirectionalCollection<Int>, _ targets: [Int?]) -> Target {
    guard let last = candidates.last else { return .none }
    return only(candidates.filter { sentences[$0] == sentences[last] }, targets)
  }

  private func only(_ candidates: some Collection<Int>, _ targets: [Int?]) -> Target {
    let found = Set(candidates.compactMap { targets[$0] })
    return found.count == 1 ? .one(found.first ?? 0) : found.isEmpty ? .none : .several
  }

  private func hasArticle(_ reference: LegalReference) -> Bool {
    reference.provisions.contains { $0.contains(ProvisionLevel.article.word) }
  }

  private static let reach = 40
  private static let typesWithArticles: Set = [
    "hiến pháp", "luật", "bộ luật", "pháp lệnh", "nghị định", "nghị quyết", "nghị quyết liên tịch", "thông tư",
    "thông tư liên tịch", "quyết định", "quy định", "quy chế", "điều lệ", "sắc lệnh",
  ]

  /// Whether the text is a document with articles of its own, by the heads of its first articles.
  private static func isEnactment(_ reading: Reading, _ quotations: Quotations) -> Bool {
    var heads = 0
    for token in 0..<max(0, reading.count - 2) where reading.key(token) == article && reading.isLineStart(token) {
      guard reading.figure(token + 1) != nil, quotations.opening(at: token) == nil else { continue }
      if reading.isMark(.period, at: token + 2) { heads += 1 }
      if heads > 1 { return true }
    }
    return false
  }

  private static let article = Lexicon.standard.key(of: "điều")
  private static let this = "này"

  /// The first number that stands behind `Số:` at the start of a line.
  private static func head(_ references: [Found<LegalReference>], _ reading: Reading) -> Int? {
    references.indices.prefix(3).first { index in
      let start = references[index].tokens.lowerBound
      guard references[index].value.evidence.rule == DocumentRules.bareNumber.name, start > 1 else { return false }
      return reading.isMark(.colon, at: start - 1) && reading.key(start - 2) == number
    }
  }

  /// Whether a document is acted on: what a sentence goes on to call `này` is the one that acts.
  private static func isObject(_ found: Found<LegalReference>, _ reading: Reading) -> Bool {
    let start = found.tokens.lowerBound
    return (max(0, start - 5)..<start).contains { token in acts.contains { reading.starts(with: $0, at: token) } }
  }

  private static func sentences(of references: [Found<LegalReference>], _ reading: Reading) -> [Int] {
    var sentence = 0
    let all = reading.text.sentences
    return references.map { found in
      while sentence + 1 < all.count, all[sentence].upperBound <= found.tokens.lowerBound { sentence += 1 }
      return sentence
    }
  }

  private static let number = Lexicon.standard.key(of: "số")
  private static let called = Lexicon.standard.key(of: "gọi")
  private static let acts = ["thay thế", "sửa đổi", "bổ sung", "bãi bỏ", "số điều của", "thi hành", "hướng dẫn"].map {
    $0.split(separator: " ").map { Lexicon.standard.key(of: String($0)) }
  }
}

extension Reading {
  /// Whether some keys follow one another from a token on.
  func starts(with keys: [Lexicon.Key], at token: Int) -> Bool {
    keys.indices.allSatisfy { key(token + $0) == keys[$0] }
  }
}
