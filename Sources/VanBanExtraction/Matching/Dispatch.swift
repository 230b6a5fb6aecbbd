import VanBanLexicon
import VanBanSegmentation

/// Which of several programs may match at a token, as a bit set: the gates of all of them in one look.
///
/// `@unchecked Sendable` is sound: the choices never change after `init`.
@safe final class Dispatch: @unchecked Sendable {
  /// One bit for each program.
  typealias Choice = UInt64

  /// The programs whose gates ask nothing but a shape.
  private let open: Choice
  private let keys: KeyChoices
  private let rows: RowChoices
  private let tables: UInt64
  private let layers: UInt8
  /// By kind, by shape, by table and by layer, one run behind the other.
  private let choices: UnsafeMutablePointer<Choice>

  fileprivate static let shapeRun = 16
  fileprivate static let tableRun = shapeRun + TokenShape.count
  fileprivate static let layerRun = tableRun + 64
  private static let count = layerRun + 8

  /// Lays out gates, at most 64 of them.
  init(_ gates: [Gate]) {
    precondition(gates.count <= Choice.bitWidth, "more rules than a choice has bits")
    open = Self.choice(gates) { $0.isOpen }
    keys = KeyChoices(gates)
    rows = RowChoices(gates)
    tables = gates.reduce(0) { $0 | $1.tables.bits }
    layers = gates.reduce(0) { $0 | $1.layers.rawValue }
    let choices = (0..<Self.count).map { place in Self.choice(gates) { $0.takes(place) } }
    unsafe self.choices = .allocate(capacity: Self.count)
    // Sound: there is room for all of them.
    unsafe self.choices.initialize(from: choices, count: choices.count)
  }

  deinit { unsafe choices.deallocate() }

  /// The programs whose gates a token passes. O(1).
  @inline(__always)
  func choice(_ reading: Reading, _ index: Int) -> Choice {
    let token = reading.tokens[index]
    // Sound: kinds and shapes are fewer than the room that their runs have.
    var choice = unsafe open | keys[token.key] | choices[Int(token.kind.rawValue)]
    if token.tables.bits & tables != 0 { choice |= self.choice(ofTables: token.tables.bits & tables, reading, index) }
    if token.starts.rawValue & layers != 0 {
      choice |= self.choice(of: UInt64(token.starts.rawValue & layers), Self.layerRun)
    }
    return unsafe choice & choices[Self.shapeRun &+ Int(token.shape.rawValue & 63)]
  }

  private func choice(ofTables set: UInt64, _ reading: Reading, _ index: Int) -> Choice {
    let choice = set & rows.tables == 0 ? 0 : rows.choice(reading.phrases(at: index))
    return choice | self.choice(of: set, Self.tableRun)
  }

  /// What any member of a set allows. Sound: the run has room for every member that the set can have.
  private func choice(of set: UInt64, _ run: Int) -> Choice {
    var (choice, rest): (Choice, UInt64) = (0, set)
    while rest != 0 {
      unsafe choice |= choices[run + rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return choice
  }

  private static func choice(_ gates: [Gate], where holds: (Gate) -> Bool) -> Choice {
    gates.enumerated().reduce(0) { holds($1.element) ? $0 | 1 << Choice($1.offset) : $0 }
  }
}

extension Gate {
  /// Whether the gate takes what a place among the choices stands for.
  fileprivate func takes(_ place: Int) -> Bool {
    switch place {
    case ..<Dispatch.shapeRun: kinds.contains { Int($0.rawValue) == place }
    case ..<Dispatch.tableRun: shapes.contains(TokenShape(rawValue: UInt8(place - Dispatch.shapeRun)))
    case ..<Dispatch.layerRun:
      tables.contains(tableNumber: UInt8(place - Dispatch.tableRun)) && !narrows(place - Dispatch.tableRun)
    default: layers.contains(Layer(rawValue: 1 << UInt8(place - Dispatch.layerRun)))
    }
  }
}
