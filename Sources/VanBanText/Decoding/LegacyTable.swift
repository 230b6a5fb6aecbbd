/// An encoding from before Unicode, ready to decode: what each byte is in UTF-8, and each letter with the mark byte
/// behind it.
struct LegacyTable {
  private let units: [UTF8Unit]
  /// For each byte the row of `pairs` of the letter that it stands for, from 1; 0 for one that bears no mark.
  private let rows: [UInt8]
  /// For each byte the column of `pairs` of the mark that it stands for, from 1; 0 for one that is no mark.
  private let columns: [UInt8]
  private let pairs: [UTF8Unit]
  /// The number of columns, one more than that of the marks.
  private let width: Int

  /// Takes the scalars of the 256 bytes, the bytes that may be marks, and what a letter becomes with a mark behind it.
  init(
    _ scalars: [UInt32], marks: [UInt8] = [], combine: (_ letter: UInt32, _ mark: UInt8) -> UInt32? = { _, _ in nil }
  ) {
    var rows = [UInt8](repeating: 0, count: 256)
    var columns = [UInt8](repeating: 0, count: 256)
    var pairs = [UTF8Unit](repeating: .none, count: marks.count + 1)
    for (place, mark) in marks.enumerated() { columns[Int(mark)] = UInt8(place + 1) }
    for (byte, letter) in scalars.enumerated() {
      let row = marks.map { combine(letter, $0).map(UTF8Unit.init) ?? .none }
      guard row.contains(where: \.isSome) else { continue }
      rows[byte] = UInt8(pairs.count / (marks.count + 1))
      pairs += [.none] + row
    }
    units = scalars.map(UTF8Unit.init)
    (self.rows, self.columns, self.pairs) = (rows, columns, pairs)
    width = marks.count + 1
  }

  /// Decodes. Linear.
  func decode(_ bytes: Swift.Span<UInt8>) -> LegacyOutput {
    var undefined: [Int] = []
    let output = UTF8UnitWriter.bytes(capacity: capacity(for: bytes)) { output in
      append(bytes, 0..<bytes.count, to: &output, undefined: &undefined)
    }
    return LegacyOutput(bytes: output, undefined: undefined)
  }

  /// How many bytes of UTF-8 suffice: a letter with its mark is never longer than both by themselves. Linear.
  func capacity(for bytes: Swift.Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices { count += units[Int(bytes[index])].length }
    return count
  }

  /// Decodes `bytes[range]` to the end of `output`, and notes the offsets of what is undefined. Linear.
  func append(
    _ bytes: Swift.Span<UInt8>, _ range: Range<Int>, to output: inout UTF8UnitWriter, undefined: inout [Int]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let pair = width > 1 && index + 1 < range.upperBound ? pair(bytes[index], bytes[index + 1]) : .none
      let unit = pair.isSome ? pair : units[Int(bytes[index])]
      if unit.isUndefined { undefined.append(index) }
      output.append(unit)
      index += pair.isSome ? 2 : 1
    }
  }

  @inline(__always)
  private func pair(_ letter: UInt8, _ mark: UInt8) -> UTF8Unit {
    pairs[Int(rows[Int(letter)]) * width + Int(columns[Int(mark)])]
  }
}

extension LegacyTable {
  /// Takes a table among whose scalars are tone marks that combine with the letter before them.
  init(_ table: SingleByteTable) {
    let marks = (0...255).filter { Letters.isMark(table.scalars[$0]) }.map(UInt8.init)
    self.init(table.scalars, marks: marks) { letter, mark in
      guard ToneTable.split(letter)?.tone == .level else { return nil }
      return Tone(mark: table.scalars[Int(mark)]).map { ToneTable.join(letter, $0) }
    }
  }
}

/// What a legacy decoder gives: UTF-8, and where the input was undefined.
struct LegacyOutput {
  var bytes: [UInt8]
  var undefined: [Int]
}
