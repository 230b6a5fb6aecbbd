/// Turns byte offsets of a text into offsets of another unit, and back.
///
/// Built in one pass; a look-up counts at most 63 bytes from a checkpoint, and the way back finds the checkpoint by
/// binary search. A text of ASCII alone needs no table.
///
/// ```swift
/// let converter = OffsetConverter("Đồng chí", unit: .scalar)
/// converter.offset(fromUTF8: 2)  // 1
/// ```
public struct OffsetConverter: Sendable {
  /// The unit that offsets are turned into.
  public let unit: OffsetUnit

  private static let stride = 64
  private let bytes: [UInt8]
  /// The number of units before each 64th byte; empty when units are bytes.
  private let checkpoints: [UInt32]

  /// Prepares the conversion for `text`. Linear in its length.
  public init(_ text: String, unit: OffsetUnit) {
    self.unit = unit
    let bytes = unit == .utf8 ? [] : Array(text.utf8)
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    self.bytes = isASCII ? [] : bytes
    checkpoints = isASCII ? [] : Self.checkpoints(of: bytes, unit: unit)
  }

  /// The offset, in ``unit``, of the byte at `offset` of the text, which lies on a scalar boundary. O(1).
  public func offset(fromUTF8 offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return offset }
    let block = min(offset / Self.stride, checkpoints.count - 1)
    var units = Int(checkpoints[block])
    for byte in bytes[block * Self.stride..<offset] { units += Self.units(of: byte, unit) }
    return units
  }

  /// The byte offset of `offset`, which counts in ``unit``. O(log n).
  ///
  /// The second half of a UTF-16 surrogate pair gives the end of its scalar.
  public func utf8Offset(of offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return offset }
    let block = max(0, checkpoints.partitioningIndex { Int($0) > offset } - 1)
    var units = Int(checkpoints[block])
    var position = block * Self.stride
    while position < bytes.count, units < offset || Self.isContinuation(bytes[position]) {
      units += Self.units(of: bytes[position], unit)
      position += 1
    }
    return position
  }

  /// The range that `span` covers, in ``unit``.
  public func range(of span: Span) -> Range<Int> {
    offset(fromUTF8: span.start)..<offset(fromUTF8: span.end)
  }

  /// The span that a range in ``unit`` covers.
  public func span(of range: Range<Int>) -> Span {
    Span(utf8Offset(of: range.lowerBound), utf8Offset(of: range.upperBound))
  }

  private static func checkpoints(of bytes: [UInt8], unit: OffsetUnit) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(bytes.count / stride + 1)
    var units = 0
    for index in bytes.indices {
      if index % stride == 0 { result.append(UInt32(units)) }
      units += Self.units(of: bytes[index], unit)
    }
    return result
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// How many units a scalar has, counted at its first byte: UTF-16 takes two for what takes four bytes.
  @inline(__always)
  private static func units(of byte: UInt8, _ unit: OffsetUnit) -> Int {
    if isContinuation(byte) { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
