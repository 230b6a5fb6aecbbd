import VanBanLexicon

/// What documents of a text amend which others, so that the words that are put into the amended document are told from
/// those of the amending one.
struct LegalAmendments {
  /// One document that amends another.
  private struct Pair: Hashable {
    let amending: Int
    let amended: Int
  }

  /// What was said to be amended before a reference.
  private struct Past {
    /// The document amended last, whatever its kind, and the last one of the reference's own kind.
    let latest: Int?
    let latestOfKind: Int?
    /// Whether the last reference outside quotations is amended, so that a quotation gives new words.
    let isNew: Bool
  }

  private var pairs: Set<Pair> = []
  /// By reference.
  private var past: [Past] = []

  /// Reads the references once. Linear.
  init(_ context: LegalContext, _ targets: [Int?]) {
    let own = context.ownDocument(targets)
    var last: Int?
    var lastByKind: [DocumentType.ID: Int] = [:]
    var isAmended = false
    past.reserveCapacity(context.mentions.count)
    for (index, mention) in context.mentions.enumerated() {
      let ofKind = lastByKind.isEmpty ? nil : mention.type.flatMap { lastByKind[$0] }
      past.append(Past(latest: last, latestOfKind: ofKind, isNew: isAmended))
      guard context.quotation(index) == nil else { continue }
      isAmended = context.isAmended(index)
      guard isAmended, let amended = targets[index] else { continue }
      let actor = Self.actor(before: index, context, targets)
      guard actor != nil || context.opensAmendment(index) else { continue }
      last = amended
      if let kind = mention.type { lastByKind[kind] = amended }
      if let amending = actor ?? own, amending != amended {
        pairs.insert(Pair(amending: amending, amended: amended))
      }
    }
  }

  /// The document that the words of a quotation are put into.
  func quoted(_ index: Int, ofKind: Bool) -> Int? {
    past[index].isNew ? ofKind ? past[index].latestOfKind : past[index].latest : nil
  }

  /// The document whose provisions are amended without being named: `Nghị định này bổ sung khoản 2 Điều 5`.
  func amended(_ index: Int, _ context: LegalContext, _ targets: [Int?]) -> Int? {
    if let next = context.insertion(index), let target = targets[next] { return target }
    let actor = Self.actor(before: index, context, targets)
    if actor == nil, context.isEnactment || context.head.amends { return past[index].latest }
    return (actor ?? subject(targets)).flatMap { actor in
      Self.only(pairs.filter { $0.amending == actor }.map(\.amended))
    }
  }

  /// The document that the text opens with, where it amends: `Nghị định cũng sửa đổi khoản 2 Điều 25`.
  private func subject(_ targets: [Int?]) -> Int? {
    targets.first.flatMap { $0 }.flatMap { first in pairs.contains { $0.amending == first } ? first : nil }
  }

  /// The amending and the amended document, where all that the text says is of one pair.
  var only: (amending: Int, amended: Int)? {
    guard pairs.count == 1, let pair = pairs.first else { return nil }
    return (pair.amending, pair.amended)
  }

  /// The document that a sentence says to amend: the one named last before the object, unless it is an object itself.
  private static func actor(before index: Int, _ context: LegalContext, _ targets: [Int?]) -> Int? {
    var actor = index - 1
    while actor >= 0, index - actor < 4, context.isAmended(actor) || context.insertion(actor) != nil { actor -= 1 }
    guard actor >= 0, context.sentence(actor) == context.sentence(index) else { return nil }
    return context.mentions[actor].form == .provision ? nil : targets[actor]
  }

  private static func only(_ documents: [Int]) -> Int? {
    let documents = Set(documents)
    return documents.count == 1 ? documents.first : nil
  }
}
