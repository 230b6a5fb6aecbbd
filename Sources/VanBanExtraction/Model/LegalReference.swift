import VanBanText

/// A reference to a legal or administrative document, or to a provision of one.
public struct LegalReference: Sendable, Equatable {
  /// Numbers the references of a document.
  public typealias ID = Identifier<LegalReference>

  /// How a reference names its document.
  public enum Form: String, Sendable, CaseIterable {
    /// With its number and symbol: `Nghị định số 15/2020/NĐ-CP`.
    case full
    /// With a number without symbol, or with date or issuer alone: `Nghị quyết 68`.
    case short
    /// By its title: `Luật Đất đai 2013`.
    case named
    /// A provision alone: `khoản 3 Điều 12`.
    case provision
    /// The document itself: `Nghị định này`.
    case selfReference
  }

  /// What has become of a document.
  public enum Status: String, Sendable, CaseIterable {
    /// Not passed yet: `dự thảo Luật Nhà giáo`.
    case draft
  }

  /// The reference's number.
  public var id: ID
  /// From the first word of the provision or type to the last of number, date and issuer; UTF-8 bytes, original text.
  public var span: Span
  /// How the document is named.
  public var form: Form
  /// The document type in lower case: `nghị quyết`.
  public var type: String?
  /// The number as officially written: NFC, hyphen-minus, no space: `68/NQ-CP`.
  public var number: String?
  /// The year of the document, from its number, date or title.
  public var year: Int?
  /// The date of issue.
  public var date: CalendarDate?
  /// The issuer as written.
  public var issuer: Span?
  /// The place whose body issued the document, where every place numbers its own: `Nghệ An`.
  public var place: String?
  /// Whether the document is only a draft; `nil` where nothing is said of it.
  public var status: Status?
  /// The title of a law cited by name: `Luật Đất đai`.
  public var title: String?
  /// The provisions, written out one by one: `điểm a khoản 2 Điều 5`.
  public var provisions: [String] = []
  /// What the document is about: `quy định về …`; outside `span`.
  public var subject: Span?
  /// The document meant: every reference to it shares this id; `nil` is unresolved.
  public var document: LegalDocument.ID?
  /// The rule that found it.
  public var evidence: Evidence

  /// Makes a reference of which only place and form are known.
  public init(id: ID, span: Span, form: Form, evidence: Evidence) {
    self.id = id
    self.span = span
    self.form = form
    self.evidence = evidence
  }
}
