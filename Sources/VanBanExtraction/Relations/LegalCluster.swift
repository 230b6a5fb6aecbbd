import VanBanText

/// The references to one document while they are being gathered.
struct LegalCluster {
  /// The fullest number, title, type, year, date and place that a reference to it gives.
  var number: DocumentNumber?
  var title: String?
  var type: String?
  var year: Int?
  var date: CalendarDate?
  var place: String?
  /// Whether it is only a draft.
  var isDraft: Bool
  /// Whether the text says that it is replaced, so that its bare title means another.
  var isReplaced = false

  /// Starts with what one reference tells, whose number has been taken apart.
  init(_ reference: borrowing LegalReference, _ number: DocumentNumber?) {
    self.number = number
    title = reference.title
    type = reference.type
    year = reference.year
    date = reference.date
    place = reference.place
    isDraft = reference.status == .draft
  }

  /// Takes what another reference to the same document tells besides.
  mutating func merge(_ other: LegalCluster) {
    if number?.hasSymbol != true { number = other.number ?? number }
    title = title ?? other.title
    type = type ?? other.type
    year = year ?? other.year
    date = date ?? other.date
    place = place ?? other.place
    isReplaced = isReplaced || other.isReplaced
  }

  private var isBareTitle: Bool { number == nil && year == nil && date == nil }

  /// Whether another bears the same number, title and type.
  func hasName(of other: LegalCluster) -> Bool {
    number == other.number && title == other.title && type == other.type
  }

  /// Whether two references may mean one document: what both tell agrees. A draft is not the law of its title, unless
  /// the title says that it revises that.
  func agrees(with other: LegalCluster) -> Bool {
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
