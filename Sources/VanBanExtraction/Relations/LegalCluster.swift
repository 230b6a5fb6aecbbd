import VanBanText

/// The references to one document while they are being gathered.
struct LegalCluster {
  /// The fullest number, title, type, year, date and place that a reference to it gives.
  var number: DocumentNumber?
  var title: String?
  /// The law of the title, where the table knows it.
  var law: LawVersions.ID?
  var type: DocumentType.ID?
  var year: Int?
  var date: CalendarDate?
  var place: String?
  /// Whether it is only a draft.
  var isDraft: Bool
  /// Whether the text says that it is replaced, so that its bare title means another.
  var isReplaced = false

  /// Starts with what one reference tells.
  init(_ reference: borrowing LegalReference, _ mention: LegalMention) {
    number = mention.number
    title = reference.title
    law = mention.law ?? title.flatMap(LawVersions.standard.id)
    type = mention.type
    year = reference.year
    date = reference.date
    place = reference.place
    isDraft = reference.status == .draft
  }

  /// Takes what another reference to the same document tells besides. Gives whether that is a number or a title, by which
  /// further references find it.
  mutating func merge(_ other: borrowing LegalCluster) -> Bool {
    let lacksNumber = number?.hasSymbol != true && other.number != nil
    if lacksNumber { number = other.number }
    let lacksTitle = title == nil && other.title != nil
    if lacksTitle { (title, law) = (other.title, other.law) }
    type = type ?? other.type
    year = year ?? other.year
    date = date ?? other.date
    place = place ?? other.place
    isReplaced = isReplaced || other.isReplaced
    return lacksNumber || lacksTitle
  }

  /// Whether it is said to be a draft, or is called as laws are until they have passed.
  var mayBeDraft: Bool { isDraft || number == nil && title?.hasSuffix("(sửa đổi)") == true }

  private var isBareTitle: Bool { number == nil && year == nil && date == nil }

  /// Whether two references may mean one document: what both tell agrees. A draft is not the law of its title, unless
  /// the title says that it revises that.
  func agrees(with other: borrowing LegalCluster) -> Bool {
    Self.agree(year, other.year) && Self.agree(date, other.date) && Self.agree(number?.year, other.number?.year)
      && Self.agree(place, other.place, by: PlainLetters.fold)
      && (isDraft == other.isDraft || number != nil || title?.hasSuffix(")") == true)
      && !(isReplaced && other.isBareTitle) && !(other.isReplaced && isBareTitle)
  }

  /// Folded only where both tell and differ.
  private static func agree(_ left: String?, _ right: String?, by fold: (String) -> String) -> Bool {
    guard let left, let right, left != right else { return true }
    return fold(left) == fold(right)
  }

  private static func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }
}
