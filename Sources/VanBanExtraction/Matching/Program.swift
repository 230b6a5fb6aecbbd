import VanBanLexicon
import VanBanSegmentation

/// A pattern laid out for matching: its nodes in one array, so that a match follows numbers and counts no references.
package final class Program: Sendable {
  /// What a node does. The operands are numbers or places in the program's lists.
  enum Operation: UInt8 {
    case key, anyKey, phrase, rows, kind, shape, plain, annotation, outside, test, scan
    case all, first, repeated, ahead, notAhead, capture
  }

  /// One node: an operation and its operands.
  struct Node {
    var operation: Operation
    var first: Int32 = 0
    var second: Int32 = 0
    var third: Int32 = 0
  }

  let nodes: [Node]
  let root: Int
  /// Node numbers, keys and rows, in the runs that nodes name; keys and rows ascend within their run.
  let numbers: [Int32]
  let tests: [@Sendable (Reading, Int) -> Bool]
  let scans: [@Sendable (Reading, Int, Int) -> Int?]
  let labels: [String]
  let gate: Gate
  let dispatch: Dispatch

  /// Lays out a pattern. Linear in its size.
  package init(_ pattern: Pattern) {
    var assembler = ProgramAssembler()
    root = Int(assembler.add(pattern))
    nodes = assembler.nodes
    numbers = assembler.numbers
    tests = assembler.tests
    scans = assembler.scans
    labels = assembler.labels
    gate = Gate(pattern)
    dispatch = Dispatch([gate])
  }

  /// Whether a run of ascending numbers holds one. O(log n).
  @inline(__always)
  func contains(_ number: Int32, in node: Node) -> Bool {
    var low = Int(node.first)
    var high = Int(node.second)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < Int(node.second) && numbers[low] == number
  }
}
