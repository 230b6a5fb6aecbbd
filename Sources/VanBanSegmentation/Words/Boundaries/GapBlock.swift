/// Some neighbouring tokens as the model sees them, few enough to stay in the fastest memory, with those before them that
/// their windows reach.
///
/// What the look-ups of a block read is fetched before the first of them, and all are done before its gaps are decided:
/// nothing waits for memory alone.
@safe struct GapBlock {
  /// A token with the pair that it makes with the one before it.
  struct Place {
    let unit: SyllableUnit
    /// By what the pair is looked up.
    let hash: UInt64
    var pair = PairClass.none
  }

  /// So many tokens are taken into a block at a time: what is fetched for them stays in the fastest memory as well.
  static var tokenCount: Int { 256 }
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
    for _ in 0..<Self.carried { append(.lineEdge) }
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

  /// Adds a token and the hash of the pair that it makes with ``last``, and fetches what the model holds about it.
  @inline(__always)
  mutating func append(_ unit: SyllableUnit, pair hash: UInt64, in model: BoundaryModel) {
    model.pairs.prefetch(hash)
    append(unit, hash)
  }

  @inline(__always)
  private mutating func append(_ unit: SyllableUnit, _ hash: UInt64 = BoundaryModel.noPair) {
    // Sound: the caller keeps to the number of tokens that may follow.
    unsafe (places + count).initialize(to: Place(unit: unit, hash: hash))
    count &+= 1
  }

  /// Looks up the pairs of the tokens that were added.
  @inline(__always)
  func lookUpPairs(in model: BoundaryModel) {
    // Sound: the places are those that were added.
    for place in Self.carried..<count { unsafe places[place].pair = model.pairClass(places[place].hash) }
  }

  /// Ends the text, whose last gaps then belong to the block.
  mutating func close() {
    append(.lineEdge)
    append(.lineEdge)
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
