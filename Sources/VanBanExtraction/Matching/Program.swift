import VanBanLexicon
import VanBanSegmentation

/// A pattern laid out for matching: its nodes in one array, so that a match follows numbers and counts no references.
///
/// `@unchecked Sendable` is sound: nodes and numbers never change after `init`.
@safe package final class Program: @unchecked Sendable {
  /// What a `test` node asks of a token. A value of its own, since closures in an array are called through thunks.
  struct Test: Sendable {
    let holds: @Sendable (Reading, Int) -> Bool
  }

  /// What a `scan` node reads.
  struct Scan: Sendable {
    let end: @Sendable (Reading, Int, Int) -> Int?
  }

  let root: Node
  let tests: [Test]
  let scans: [Scan]
  let labels: [String]
  /// For each choice of several patterns, which of them may match at a token.
  let choices: [Dispatch]
  let gate: Gate
  let dispatch: Dispatch
  private let nodes: UnsafeMutableBufferPointer<Node>
  /// Keys and rows, in the runs that nodes name; they ascend within their run.
  private let numbers: UnsafeMutableBufferPointer<Int32>

  /// Lays out a pattern. Linear in its size.
  package init(_ pattern: Pattern) {
    var assembler = ProgramAssembler()
    root = assembler.node(pattern)
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

  /// A node of a run that another names.
  ///
  /// Sound: only the assembler makes runs, each within the nodes that it has laid out.
  @inline(__always)
  func node(at place: Int) -> Node { unsafe nodes[place] }

  /// Whether a run of ascending numbers holds one. O(log n).
  ///
  /// Sound: only the assembler makes runs, each within the numbers that it has laid out.
  func contains(_ number: Int32, in node: Node) -> Bool {
    var low = Int(node.first)
    var high = Int(node.second)
    while low < high {
      let middle = (low + high) / 2
      if unsafe numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return unsafe low < Int(node.second) && numbers[low] == number
  }
}
