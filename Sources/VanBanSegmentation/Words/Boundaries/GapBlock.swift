/// Some neighbouring tokens as the model sees them, few enough to stay in the fastest memory, with those before them that
/// their windows reach.
///
/// All tokens of a block are looked up before its gaps are decided: look-ups that wait for no decision overlap.
@safe struct GapBlock {
  /// A token with the pair that it makes with the one before it.
  struct Place {
    let unit: SyllableUnit
    let pair: PairClass
  }

  /// So many tokens are taken into a block at a time.
  static var tokenCount: Int { 512 }
  /// So many gaps a block has at most.
  static var gapCapacity: Int { tokenCount + reach }
  /// So many places a block has room for: those before its tokens, and two behind the last of the text.
  static var capacity: Int { carried + tokenCount + 2 }

  /// A window reaches two places beyond its gap's token, so that the last two gaps of a block wait for the next one.
  private static var reach: Int { 2 }
  /// So many places of the block before are kept: the tokens of the gaps that wait, and the one before them.
  private static var carried: Int { 3 }

  private let places: UnsafeMutablePointer<Place>
  private var count = 0
  private var firstToken = 0

  /// Works in memory of ``capacity`` places, which must outlive the value.
  init(_ places: UnsafeMutablePointer<Place>) {
    unsafe self.places = places
    for _ in 0..<Self.carried { append(.lineEdge, .none) }
  }

  /// Goes on with the tokens from `start` on, of which ``tokenCount`` may follow.
  mutating func begin(at start: Int) {
    for place in 0..<Self.carried {
      // Sound: no block has fewer places than are carried.
      unsafe places[place] = places[count &- Self.carried &+ place]
    }
    count = Self.carried
    firstToken = start
  }

  /// Adds a token and the pair that it makes with ``last``.
  @inline(__always)
  mutating func append(_ unit: SyllableUnit, _ pair: PairClass) {
    // Sound: the caller keeps to the number of tokens that may follow.
    unsafe (places + count).initialize(to: Place(unit: unit, pair: pair))
    count &+= 1
  }

  /// Ends the text, whose last gaps then belong to the block.
  mutating func close() {
    append(.lineEdge, .none)
    append(.lineEdge, .none)
  }

  /// The unit of the last token.
  @inline(__always)
  var last: SyllableUnit { unsafe places[count &- 1].unit }  // Sound: there is one.

  /// The places whose gap, that behind them, is looked at in this block.
  @inline(__always)
  var gaps: Range<Int> { (firstToken == 0 ? Self.carried : 1)..<max(Self.carried, count &- Self.reach) }

  /// The token before a gap.
  @inline(__always)
  func token(before gap: Int) -> Int { firstToken &+ gap &- Self.carried }

  /// The window at a gap.
  @inline(__always)
  func window(at gap: Int) -> GapWindow {
    // Sound: a gap has one place before it and two behind it.
    unsafe GapWindow(
      before: places[gap &- 1].unit, left: places[gap].unit, right: places[gap &+ 1].unit, after: places[gap &+ 2].unit,
      pairBefore: places[gap].pair, pair: places[gap &+ 1].pair, pairAfter: places[gap &+ 2].pair)
  }
}
