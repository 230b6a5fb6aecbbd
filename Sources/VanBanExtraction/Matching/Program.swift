import VanBanLexicon
import VanBanSegmentation

/// A pattern laid out for matching: its nodes in one array, so that a match follows numbers and counts no references.
///
/// `@unchecked Sendable` is sound: nodes and numbers never change after `init`.
@safe package final class Program: @unchecked Sendable {
  /// What a node does. The operands are numbers or places in the program's lists.
  enum Operation: UInt8 {
    case key, anyKey, phrase, rows, kind, shape, plain, annotation, outside, test, scan
    case all, first, chosen, repeated, ahead, notAhead, capture
  }

  /// One node: an operation and its operands.
  struct Node {
    var operation: Operation
    var first: Int32 = 0
    var second: Int32 = 0
    var third: Int32 = 0
  }

  /// What a `test` node asks of a token. A value of its own, since closures in an array are called through thunks.
  struct Test: Sendable {
    let holds: @Sendable (Reading, Int) -> Bool
  }

  /// What a `scan` node reads.
  struct Scan: Sendable {
    let end: @Sendable (Reading, Int, Int) -> Int?
  }

  let root: Int
  let tests: [Test]
  let scans: [Scan]
  let labels: [String]
  /// For each choice of several patterns, which of them may match at a token.
  let choices: [Dispatch]
  let gate: Gate
  let dispatch: Dispatch
  private let nodes: UnsafeMutableBufferPointer<Node>
  /// Node numbers, keys and rows, in the runs that nodes name; keys and rows ascend within their run.
  private let numbers: UnsafeMutableBufferPointer<Int32>

  /// Lays out a pattern. Linear in its size.
  package init(_ pattern: Pattern) {
    var assembler = ProgramAssembler()
    root = Int(assembler.add(pattern))
    tests = assembler.tests
    scans = assembler.scans
    labels = assembler.labels
    choices = assembler.choices
    gate = Gate(pattern)
    dispatch = Dispatch([gate])
    unsafe nodes = .allocate(capacity: assembler.nodes.count)
    unsafe numbers = .allocate(capacity: assembler.numbers.count)
    _ = unsafe nodes.initialize(from: assembler.nodes)
    _ = unsafe numbers.initialize(from: assembler.numbers)
  }

  deinit {
    unsafe nodes.deallocate()
    unsafe numbers.deallocate()
  }

  /// A node.
  ///
  /// Sound: only the assembler makes node numbers, each that of a node that it has laid out.
  @inline(__always)
  func node(_ number: Int) -> Node { unsafe nodes[number] }

  /// A number of a run that a node names.
  ///
  /// Sound: only the assembler makes runs, each within the numbers that it has laid out.
  @inline(__always)
  func number(at place: Int) -> Int32 { unsafe numbers[place] }

  /// Whether a run of ascending numbers holds one. O(log n).
  @inline(__always)
  func contains(_ number: Int32, in node: Node) -> Bool {
    var low = Int(node.first)
    var high = Int(node.second)
    while low < high {
      let middle = (low + high) / 2
      if self.number(at: middle) < number { low = middle + 1 } else { high = middle }
    }
    return low < Int(node.second) && self.number(at: low) == number
  }
}
