import VanBanLexicon
import VanBanText

/// What stands around references: the head of an official paper, quotations, sentences, brackets.
struct LegalContext {
  /// The references of the text.
  let references: [Found<LegalReference>]
  /// What is asked of them most.
  let mentions: [LegalMention]
  /// The text.
  let reading: Reading
  /// The head of an official paper.
  let head: PaperHead
  private let sentences: [Int]
  /// Asked for only where a reference points back.
  private let quotations: Quotations?
  /// Which references are acted on: what a sentence goes on to call `này` is the one that acts.
  private let isObject: [Bool]
  /// Whether the text is a document with articles of its own.
  let isEnactment: Bool

  init(_ findings: borrowing Findings, _ mentions: [LegalMention]) {
    let reading = findings.reading
    references = findings.legalReferences
    self.mentions = mentions
    self.reading = reading
    head = PaperHead(references, reading)
    sentences = Self.sentences(of: mentions, reading)
    pointsBack = mentions.contains(where: \.pointsBack)
    quotations = pointsBack ? Quotations(reading) : nil
    isObject = pointsBack ? mentions.map { LegalPhrases.isObject($0.tokens, reading) } : []
    isEnactment = quotations.map { LegalPhrases.isEnactment(reading, $0) } ?? false
  }

  /// Whether a reference names no document by itself, so that what stands around it decides.
  let pointsBack: Bool

  /// The document that the text itself is.
  func ownDocument(_ targets: [Int?]) -> Int? { head.number.flatMap { targets[$0] } }

  /// Whether a reference is acted on: amended, replaced, repealed.
  func isObject(_ index: Int) -> Bool { isObject[index] }

  /// Whether words of a reference are changed: `sửa đổi, bổ sung một số điều của …`.
  func isAmended(_ index: Int) -> Bool { amendingVerb(index) != nil || isInserted(behind: index - 1) }

  /// Whether a sentence or an item of a list opens with the verb that amends a reference.
  func opensAmendment(_ index: Int) -> Bool { amendingVerb(index).map(reading.opensSentence) ?? false }

  private func amendingVerb(_ index: Int) -> Int? {
    let mention = mentions[index]
    return LegalPhrases.amendingVerb(
      before: mention.tokens.lowerBound, isProvision: mention.form == .provision, reading)
  }

  /// The next reference where this one is put in behind it: `bổ sung Điều 14a vào sau Điều 14 Nghị định …`.
  func insertion(_ index: Int) -> Int? { isInserted(behind: index) ? index + 1 : nil }

  private func isInserted(behind index: Int) -> Bool {
    guard index >= 0, index + 1 < mentions.count else { return false }
    let gap = mentions[index].tokens.upperBound..<mentions[index + 1].tokens.lowerBound
    return LegalPhrases.inserts(gap, reading)
  }

  /// Whether a reference is said to be replaced or out of force.
  func isReplaced(_ index: Int) -> Bool {
    LegalPhrases.isReplaced(mentions[index].tokens, reading)
  }

  /// Whether a reference opens its sentence.
  func opensSentence(with index: Int) -> Bool { reading.opensSentence(mentions[index].tokens.lowerBound) }

  /// Whether a reference says when its document comes into force.
  func comesIntoForce(_ index: Int) -> Bool {
    LegalPhrases.comesIntoForce(mentions[index].tokens.upperBound, reading)
  }

  /// Whether a reference is only cited, by itself or in a list whose first member is; not where it opens the sentence.
  func isCited(_ index: Int) -> Bool {
    let start = mentions[index].tokens.lowerBound
    if LegalPhrases.isCited(start, reading) { return !opensSentence(start) }
    guard index > 0, start - mentions[index - 1].tokens.upperBound <= 2, !reading.isLineStart(start) else {
      return false
    }
    return LegalPhrases.isCited(mentions[index - 1].tokens.lowerBound, reading)
  }

  /// `Theo Nghị định 168/2024/NĐ-CP, …`
  private func opensSentence(_ start: Int) -> Bool { start > 0 && reading.opensSentence(start - 1) }

  /// The sentence that a reference lies in.
  func sentence(_ index: Int) -> Int { sentences[index] }

  /// The token of the mark that opens the quotation around a reference, or `nil` outside quotations.
  func quotation(_ index: Int) -> Int? { quotations?.opening(at: mentions[index].tokens.lowerBound) }

  /// Whether a reference speaks of `Điều này` or `khoản này`.
  func isRelative(_ index: Int) -> Bool {
    references[index].value.provisions.contains {
      $0.utf8.suffix(LegalPhrases.this.count).elementsEqual(LegalPhrases.this)
    }
  }

  /// The type of document that provisions are said to be of without naming it: `khoản 2 Điều 8 của Nghị định`.
  func bareType(behind index: Int) -> DocumentType.ID? {
    LegalPhrases.bareType(behind: mentions[index].tokens.upperBound, reading)
  }

  /// Whether a bare title is that of the text itself, a law with its number at the head: `Quốc hội ban hành Luật Công
  /// chứng`, or `LUẬT THỦY SẢN` in a line of its own.
  func isOwnTitle(_ index: Int) -> Bool {
    guard let own = head.number, mentions[index].form == .named, mentions[index].number == nil,
      mentions[index].tokens.upperBound <= Self.longestPreamble, references[index].value.year == nil,
      mentions[own].type.map({ $0 == mentions[index].type })
        ?? mentions[own].number?.issuerCode.map(NumberCodes.isOfTerm) ?? false
    else { return false }
    let tokens = mentions[index].tokens
    return LegalPhrases.isEnacted(tokens.lowerBound, reading)
      || reading.isLineStart(tokens.lowerBound) && reading.isLineStart(tokens.upperBound)
  }

  /// No more tokens stand before the articles of a law.
  private static let longestPreamble = 400

  /// Whether provisions are said to be those of a draft.
  func isOfDraft(_ index: Int) -> Bool { LegalPhrases.isOfDraft(mentions[index].tokens.upperBound, reading) }

  /// The law that provisions in brackets belong to: `Bộ luật Lao động (Điều 47 và Điều 48)`.
  func bracketed(_ index: Int) -> Int? {
    let tokens = mentions[index].tokens
    guard index > 0, mentions[index - 1].form == .named, mentions[index - 1].tokens.upperBound == tokens.lowerBound - 1,
      reading.isMark(.openingParenthesis, at: tokens.lowerBound - 1),
      reading.isMark(.closingParenthesis, at: tokens.upperBound), !isObject(index - 1)
    else { return nil }
    return index - 1
  }

  /// The reference that this one repeats in brackets: `Luật Đầu tư theo phương thức đối tác công tư (Luật PPP)`.
  func aliased(_ index: Int) -> Int? {
    guard index > 0 else { return nil }
    let (before, start) = (mentions[index - 1].tokens.upperBound, mentions[index].tokens.lowerBound)
    guard start - before <= 8, reading.isMark(.openingParenthesis, at: before) else { return nil }
    guard mentions[index].type == mentions[index - 1].type else { return nil }
    let isClosed = reading.isMark(.closingParenthesis, at: mentions[index].tokens.upperBound)
    return LegalPhrases.isCalled(before + 1..<start, reading) || start == before + 1 && isClosed ? index - 1 : nil
  }

  private static func sentences(of mentions: [LegalMention], _ reading: Reading) -> [Int] {
    var sentence = 0
    let all = reading.text.sentences
    return mentions.map { mention in
      while sentence + 1 < all.count, all[sentence].upperBound <= mention.tokens.lowerBound { sentence += 1 }
      return sentence
    }
  }
}
