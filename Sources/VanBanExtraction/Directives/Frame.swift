import VanBanText

/// Who is demanding, how, and of whom, while sentences and items follow that do not say it again.
struct Frame {
  /// How far a demand reaches.
  enum Reach: Comparable {
    /// Nobody demands.
    case closed
    /// What was done is told: only who must act and a modal demand.
    case review
    /// Aims are told: only a modal demands.
    case aims
    /// The paragraph with the demand is over: sentences with a modal and bare imperatives may still go on with it.
    case lingering
    /// To the end of the paragraph.
    case paragraph
    /// Over the lines of a list.
    case list
  }

  /// How far the demand reaches.
  var reach = Reach.closed
  /// Who demands; kept when the demand is over, for `đồng thời yêu cầu` and the like.
  var issuer: Directive.Issuer?
  /// Whether it is a document that demands.
  var isDocument = false
  /// How the demand is made.
  var force = Directive.Force.order
  /// Made or told.
  var status = Directive.Status.current
  /// The addressees that headings and openers of lists name, by the depth of their item; 0 is the opener's.
  private var headings: [(depth: Int, tokens: Range<Int>)] = []
  /// The addressee of the clause before, until its sentence ends.
  var clauseAddressee: Range<Int>?

  /// Who must act where the clause itself names nobody.
  var addressee: Range<Int>? { clauseAddressee ?? headings.last?.tokens }

  /// Enters an item: what items at its depth and deeper named no longer holds.
  mutating func enter(_ mark: ItemMark?) {
    clauseAddressee = nil
    guard let mark else { return }
    headings.removeAll { $0.depth >= mark.level.rawValue }
  }

  /// Keeps an addressee for the items below one.
  mutating func head(_ mark: ItemMark?, _ addressee: Range<Int>) {
    let depth = mark?.level.rawValue ?? 0
    headings.removeAll { $0.depth >= depth }
    headings.append((depth, addressee))
  }

  /// Ends what headings named.
  mutating func clearHeadings() { headings.removeAll() }
}
