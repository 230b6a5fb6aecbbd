/// What references to the document itself (`Nghị định này`) and provisions without a document mean: never more than the
/// text tells.
struct LegalTargets {
  /// No reference reaches further back than over so many others.
  private static let reach = 40

  let context: LegalContext
  /// The documents of the references resolved so far.
  let targets: [Int?]
  let clusters: [LegalCluster]
  /// By type: the document that the text is about.
  let subjects: [DocumentType.ID: LegalSubject]
  /// What amends what.
  let amendments: LegalAmendments

  /// The document that a reference means. O(1): it looks back over a bounded number of references.
  func target(of index: Int) -> Choice<Int> {
    let form = form(of: index)
    if let quotation = context.quotation(index) { return quoted(index, from: quotation) }
    if form == .provision, !context.isRelative(index),
      context.isAmended(index) || context.insertion(index) != nil
    {
      return Choice(amendments.amended(index, context, targets))
    }
    if form == .provision, context.isOfDraft(index) { return draft(index) }
    if form == .provision, let law = context.bracketed(index), targets[law] != nil { return Choice(targets[law]) }
    if let own = context.ownDocument(targets), context.head.number != index { return ownTarget(own, of: index) }
    guard !context.isEnactment, !context.isObject(index) || form == .selfReference else { return .none }
    if form == .selfReference { return pointed(index) }
    return context.isRelative(index) ? relative(index) : alone(index)
  }

  /// In the words of another document: that one, where the last sentence before the quotation that names any names no
  /// other; the new words of an amended document are its own.
  private func quoted(_ index: Int, from quotation: Int) -> Choice<Int> {
    guard !LegalPhrases.amends(before: quotation, context.reading) else {
      return Choice(amendments.quoted(index, ofKind: form(of: index) == .selfReference))
    }
    let before = earlier(than: index).filter {
      context.mentions[$0].tokens.lowerBound < quotation && fits($0, index) && !context.isObject($0)
        && (!context.isRelative(index) || !context.references[$0].value.provisions.isEmpty)
    }
    guard let last = before.last else { return .none }
    let near = before.filter { context.sentence($0) == context.sentence(last) }
    return near.contains(where: isAmending) ? .none : only(near)
  }

  /// In an official paper: itself, where the words do not speak of another kind of document.
  private func ownTarget(_ own: Int, of index: Int) -> Choice<Int> {
    let kind = clusters[own].type
    if form(of: index) == .selfReference { return kind == nil || kind == type(of: index) ? .one(own) : .none }
    if context.isRelative(index) { return .one(own) }
    guard !context.isObject(index), !context.head.amends else { return .none }
    let type = context.bareType(behind: index)
    return type == nil || type == kind ? .one(own) : .none
  }

  /// `Nghị định này`: the document of its kind that the text is about, unless the sentence or the one before it speaks of
  /// another.
  private func pointed(_ index: Int) -> Choice<Int> {
    let main = type(of: index).flatMap { subjects[$0] } ?? .absent
    if case .unnamed = main { return .none }
    if let pair = amendments.only, let target = amended(index, pair) { return target }
    let candidates = earlier(than: index).filter {
      fits($0, index) && !context.isObject($0) && (!context.isCited($0) || targets[$0] == main.document)
    }
    guard let last = candidates.last else { return Choice(main.document) }
    let near = candidates.filter { context.sentence($0) + 1 >= context.sentence(index) }
    if !near.isEmpty { return only(near) }
    let all = only(candidates)
    if case .one = all { return all }
    return targets[last] == main.document ? .one(main.document ?? 0) : .several
  }

  /// Where one document of a kind amends another: what acts is the amending one; provisions further back than those
  /// that amending documents have are of the amended one, and so is what goes on about it.
  private func amended(_ index: Int, _ pair: (amending: Int, amended: Int)) -> Choice<Int>? {
    let type = type(of: index)
    guard clusters[pair.amending].type == type, clusters[pair.amended].type == type else { return nil }
    if context.comesIntoForce(index) { return .one(pair.amending) }
    let documents = earlier(than: index).filter { fits($0, index) }.map { targets[$0] }
    guard documents.allSatisfy({ $0 == pair.amending || $0 == pair.amended }) else { return nil }
    if context.opensSentence(with: index) { return .one(pair.amending) }
    let provisions = context.references[index].value.provisions
    if provisions.isEmpty {
      return documents.last == pair.amended && context.isCited(index) ? .one(pair.amended) : nil
    }
    return provisions.allSatisfy { Self.article(of: $0) > Self.longestAmending } ? .one(pair.amended) : .several
  }

  /// The number of the article that a provision lies in; an appendix lies behind all of them.
  private static func article(of provision: String) -> Int {
    let words = provision.split(separator: " ")
    guard let level = words.firstIndex(where: { $0 == ProvisionLevel.article.word }) else { return .max }
    return Int(words[level + 1].prefix { $0.isNumber }) ?? 0
  }

  /// Documents that amend another have few articles: what they change, and when.
  private static let longestAmending = 3

  /// `Điều này`: the document whose provisions the same sentence speaks of.
  private func relative(_ index: Int) -> Choice<Int> {
    only(
      earlier(than: index).filter {
        fits($0, index) && context.sentence($0) == context.sentence(index)
          && !context.references[$0].value.provisions.isEmpty
      })
  }

  /// `khoản 3 Điều 12`: the only document with articles so far, of the kind that the words name.
  private func alone(_ index: Int) -> Choice<Int> {
    guard namesArticle(index) else { return .none }
    let type = context.bareType(behind: index)
    return only(
      earlier(than: index).filter {
        fits($0, index) && !context.isObject($0) && (type == nil || kind(of: $0) == type)
      })
  }

  /// `khoản 7 Điều 1 của dự thảo Nghị quyết`: the only draft of that kind.
  private func draft(_ index: Int) -> Choice<Int> {
    let type = context.bareType(behind: index)
    return only(
      earlier(than: index).filter { earlier in
        targets[earlier].map { clusters[$0].mayBeDraft } == true && (type == nil || kind(of: earlier) == type)
      })
  }

  /// The references before one, as far back as its words can reach.
  private func earlier(than index: Int) -> Range<Int> { max(0, index - Self.reach)..<index }

  /// Whether an earlier reference names a document that a later one can mean by `này` or by a provision alone.
  private func fits(_ earlier: Int, _ index: Int) -> Bool {
    guard targets[earlier] != nil else { return false }
    if form(of: index) == .selfReference { return kind(of: earlier) == type(of: index) }
    return kind(of: earlier).map { DocumentTypes.standard.use(of: $0).contains(.articles) } ?? true
  }

  private func form(of index: Int) -> LegalReference.Form { context.mentions[index].form }

  private func type(of index: Int) -> DocumentType.ID? { context.mentions[index].type }

  /// Whether a provision is an article or lies in one.
  private func namesArticle(_ index: Int) -> Bool {
    context.references[index].value.provisions.contains(where: ProvisionLevel.article.isNamed(in:))
  }

  private func kind(of reference: Int) -> DocumentType.ID? { targets[reference].flatMap { clusters[$0].type } }

  /// `Luật sửa đổi, bổ sung …`: what it quotes are words of another law.
  private func isAmending(_ reference: Int) -> Bool {
    targets[reference].flatMap { clusters[$0].title }.map { $0.contains(Self.amending) } ?? false
  }

  private func only(_ candidates: [Int]) -> Choice<Int> {
    candidates.reduce(into: .none) { choice, reference in
      if let target = targets[reference] { choice.add(target) }
    }
  }

  private static let amending = "sửa đổi, bổ sung"
}
