import CTextScan
import VanBanLexicon

/// The columns of a table while it is filled: memory of fixed capacity, written without growing or counting references.
@safe struct TokenColumns {
  private var columns: ctextscan_columns
  /// Whether a token found no room; what was written is of no use then.
  private(set) var isFull = false

  /// Uses memory of equal counts, not empty, which must outlive the value.
  init(
    _ starts: UnsafeMutableBufferPointer<UInt32>, _ ends: UnsafeMutableBufferPointer<UInt32>,
    _ keys: UnsafeMutableBufferPointer<Lexicon.Key>, _ kinds: UnsafeMutableBufferPointer<Token.Kind>,
    _ shapes: UnsafeMutableBufferPointer<TokenShape>
  ) {
    // Sound: a kind and a shape are one byte each, which holds the raw value.
    unsafe columns = ctextscan_columns(
      starts: starts.baseAddress!, ends: ends.baseAddress!, keys: keys.baseAddress!,
      kinds: UnsafeMutableRawPointer(kinds.baseAddress!).assumingMemoryBound(to: UInt8.self),
      shapes: UnsafeMutableRawPointer(shapes.baseAddress!).assumingMemoryBound(to: UInt8.self),
      count: 0, capacity: Int64(starts.count))
  }

  /// The number of tokens.
  @inline(__always)
  var count: Int { unsafe Int(columns.count) }

  /// Whether the last token is a capitalised syllable; false when there is none.
  var endsWithCapitalizedSyllable: Bool {
    guard count > 0 else { return false }
    // Sound: the index lies among the tokens that were written.
    let (kind, shape) = unsafe (columns.kinds[count - 1], TokenShape(rawValue: columns.shapes[count - 1]))
    return kind == Token.Kind.syllable.rawValue && shape.contains(.capitalized)
  }

  /// Where the last token ends; 0 when there is none.
  var end: Int {
    // Sound: the index lies among the tokens that were written.
    count > 0 ? unsafe Int(columns.ends[count - 1]) : 0
  }

  @inline(__always)
  mutating func append(_ range: Range<Int>, _ kind: Token.Kind, _ shape: TokenShape, _ key: Lexicon.Key) {
    guard unsafe columns.count < columns.capacity else {
      isFull = true
      return
    }
    // Sound: the count is below the capacity.
    unsafe columns.starts[count] = UInt32(truncatingIfNeeded: range.lowerBound)
    unsafe columns.ends[count] = UInt32(truncatingIfNeeded: range.upperBound)
    unsafe columns.keys[count] = key
    unsafe columns.kinds[count] = kind.rawValue
    unsafe columns.shapes[count] = shape.rawValue
    unsafe columns.count &+= 1
  }

  /// Takes common tokens from a position on, as long as they follow each other, and moves the position behind them.
  mutating func appendCommonTokens(
    of reader: ByteReader, _ lexicon: Lexicon, from position: inout Int, _ gap: inout TokenShape
  ) {
    var cursor = ctextscan_cursor(position: Int64(position), gap: gap.rawValue)
    // Sound: the call reads inside the text and the lexicon's table, which outlive it, and writes below the capacity.
    unsafe reader.appendCommonTokens(lexicon.words, &cursor, &columns)
    position = Int(cursor.position)
    gap = TokenShape(rawValue: cursor.gap)
  }
}
