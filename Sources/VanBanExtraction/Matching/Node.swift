/// One node of a program: an operation and its operands, which are numbers or runs in the program's lists.
struct Node {
  let operation: Operation
  /// Whether a node of one token takes it.
  var look = Look.takes
  var first: Int32 = 0
  var second: Int32 = 0
  var third: Int32 = 0

  /// What a node does.
  enum Operation: UInt8 {
    case key, anyKey, kind, shape, plain, outside, figure, test
    case phrase, rows, annotation, scan
    case all, first, chosen, repeated, ahead, notAhead, capture

    /// Whether it asks something of one token.
    @inline(__always)
    var isOfToken: Bool { rawValue <= Operation.test.rawValue }
  }

  /// Whether a node of one token takes it, or only looks whether it is there or not there.
  enum Look: UInt8 {
    case takes, ahead, notAhead
  }

  /// A key's place in the sets of 32 bits that are asked before a run of keys is searched.
  @inline(__always)
  static func bit(of key: Int32) -> Int32 { 1 << (key & 31) }
}
