/// The references to one document while they are being gathered.
struct LegalCluster {
  /// The fullest number, title, type, year and date that a reference to it gives.
  var number: DocumentNumber?
  var title: String?
  var type: String?
  var year: Int?
  var date: CalendarDate?

  /// Starts with what one reference tells.
  init(_ reference: LegalReference) {
    number = reference.number.flatMap(DocumentNumber.init)
    title = reference.title
    type = reference.type
    year = reference.year
    date = reference.date
  }

  /// Takes what another reference to the same document tells besides.
  mutating func merge(_ other: LegalCluster) {
    if number?.hasSymbol != true { number = other.number ?? number }
    title = title ?? other.title
    type = type ?? other.type
    year = year ?? other.year
    date = date ?? other.date
  }

  /// Whether two references may mean one document: what both tell agrees.
  func agrees(with other: LegalCluster) -> Bool {
    Self.agree(year, other.year) && Self.agree(date, other.date) && Self.agree(number?.year, other.number?.year)
  }

  private static func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }

  /// The identity that holds across texts, where the facts suffice: the number, with year or date where the number
  /// alone names several documents (a register starts anew each year, the Party's each term).
  var key: String? {
    if let number, number.hasSymbol {
      if number.year != nil { return "vn:" + number.canonical }
      guard let scope = number.isParty ? date?.description : year.map(String.init) else { return nil }
      return "vn:\(number.canonical)@\(scope)"
    }
    return title.flatMap { title in year.map { LawTitles.standard.number(of: title, year: $0) ?? "\(title)@\($0)" } }
      .map { "vn:" + $0 }
  }
}
