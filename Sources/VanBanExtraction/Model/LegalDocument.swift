/// A legal document that the text refers to, once.
public struct LegalDocument: Sendable, Equatable {
  /// Numbers the documents that a text refers to.
  public typealias ID = Identifier<LegalDocument>

  /// The document's number in this record.
  public var id: ID
  /// The identity that holds across texts (`vn:68/NQ-CP@2021`), or `nil` where the text does not pin it down.
  public var key: String?
  /// The document type in lower case.
  public var type: String?
  /// The number as officially written.
  public var number: String?
  /// The title of a law cited by name.
  public var title: String?
  /// The year, from number, date or title.
  public var year: Int?
  /// The date of issue.
  public var date: CalendarDate?
  /// The place whose body issued it, where every place numbers its own.
  public var place: String?
  /// Whether it is only a draft.
  public var status: LegalReference.Status?

  /// Makes a document.
  public init(id: ID, key: String?, type: String?, number: String?, title: String?) {
    self.id = id
    self.key = key
    self.type = type
    self.number = number
    self.title = title
  }
}

/// What one legal document does to another, as the text states it.
public struct DocumentRelation: Sendable, Equatable {
  /// The kinds of relations.
  public enum Kind: String, Sendable, CaseIterable {
    /// `sửa đổi, bổ sung`
    case amends
    /// `thay thế`
    case replaces
    /// `bãi bỏ`
    case repeals
    /// `hướng dẫn`, `quy định chi tiết`, `thực hiện`
    case implements
    /// `căn cứ`, `theo`
    case basis
  }

  /// The document that acts.
  public var from: LegalDocument.ID
  /// The document acted on.
  public var to: LegalDocument.ID
  /// What it does.
  public var kind: Kind

  /// Makes a relation.
  public init(from: LegalDocument.ID, to: LegalDocument.ID, kind: Kind) {
    self.from = from
    self.to = to
    self.kind = kind
  }
}
