/// What a byte or two of an older encoding are in UTF-8, in one machine word.
struct UTF8Unit {
  /// The bytes, first one lowest; above them their number, and a bit for what the encoding does not define.
  private let bits: UInt32

  private static let undefinedBit: UInt32 = 1 << 31

  /// Stands for nothing.
  static let none = UTF8Unit(bits: 0)

  /// Takes a scalar below U+10000; ``SingleByteTable/undefined`` makes the unit of an undefined byte.
  init(_ scalar: UInt32) {
    var bytes: [UInt8] = []
    bytes.append(scalar: scalar)
    let packed = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    bits = packed | UInt32(bytes.count) << 24 | (scalar == SingleByteTable.undefined ? Self.undefinedBit : 0)
  }

  private init(bits: UInt32) { self.bits = bits }

  /// How many bytes of UTF-8 it is.
  @inline(__always)
  var length: Int { Int(bits >> 24 & 0x7F) }

  /// Whether it stands for something.
  @inline(__always)
  var isSome: Bool { bits != 0 }

  /// Whether it stands for a byte that the encoding does not define.
  @inline(__always)
  var isUndefined: Bool { bits & Self.undefinedBit != 0 }

  /// The four bytes in the order of memory, of which the first ``length`` count.
  @inline(__always)
  fileprivate var memory: UInt32 { bits.littleEndian }
}

/// Puts units behind each other in memory.
@safe struct UTF8UnitWriter {
  private let target: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  /// A unit is written as four bytes: the memory has to be so much longer than what comes into it.
  static let slack = 3

  /// The bytes that `body` writes, at most `capacity`.
  static func bytes(capacity: Int, _ body: (inout UTF8UnitWriter) -> Void) -> [UInt8] {
    // Sound: the writer keeps to the buffer, does not outlive it, and what it has written is what is initialised.
    unsafe [UInt8](unsafeUninitializedCapacity: capacity + slack) { buffer, initialized in
      var writer = unsafe UTF8UnitWriter(target: UnsafeMutableRawBufferPointer(buffer))
      body(&writer)
      initialized = writer.count
    }
  }

  /// Writes a unit. O(1).
  @inline(__always)
  mutating func append(_ unit: UTF8Unit) {
    // Sound: checked to lie inside the memory.
    unsafe precondition(count + 4 <= target.count)
    unsafe target.storeBytes(of: unit.memory, toByteOffset: count, as: UInt32.self)
    count += unit.length
  }
}
