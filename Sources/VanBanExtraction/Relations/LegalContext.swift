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

  init(_ findings: Findings) {
    references = findings.legalReferences
    reading = findings.reading
    sentences = Self.sentences(of: references, reading)
    quotations = Quotations(reading)
    head = Self.head(references, reading)
    isObject = references.map { Self.isObject($0, findings.reading) }
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

  /// The document that a reference to the document itself, or to a provision alone, means.
  func target(of index: Int, _ targets: [Int?], _ clusters: [LegalCluster]) -> Target {
    let reference = references[index]
    let fits: (Int) -> Bool = { earlier in
      guard let target = targets[earlier], !isObject[earlier] else { return false }
      return reference.value.form == .provision || clusters[target].type == reference.value.type
    }
    if let quotation = quotations.opening(at: reference.tokens.lowerBound) {
      return last(before: index, where: { references[$0].tokens.lowerBound < quotation && fits($0) }, targets)
    }
    if let own = ownDocument(targets), head != index {
      return reference.value.form == .provision || clusters[own].type == reference.value.type ? .one(own) : .none
    }
    return last(before: index, where: fits, targets)
  }

  /// The documents of the last sentence before a reference that has any that fit.
  private func last(before index: Int, where fits: (Int) -> Bool, _ targets: [Int?]) -> Target {
    guard let nearest = (max(0, index - 40)..<index).last(where: fits) else { return .none }
    var found: Set<Int> = []
    var earlier = nearest
    while earlier >= 0, sentences[earlier] == sentences[nearest] {
      if fits(earlier), let target = targets[earlier] { found.insert(target) }
      earlier -= 1
    }
    return found.count == 1 ? found.first.map(Target.one) ?? .none : .several
  }

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
