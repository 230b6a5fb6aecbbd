import CLexicon

/// The bytes of a compiled model, little-endian.
///
/// | section | content |
/// |---|---|
/// | header | seven 32-bit words: magic, version, then the counts of syllables, buckets of pairs, buckets of contexts, weights; 0 |
/// | pairs, contexts | the buckets of the tables, eight slots of 32 bits each |
/// | weights | 16 bits each |
/// | traits | for each syllable 16 bits |
/// | syllables | for each its length in one byte, then its bytes |
extension BoundaryModel {
  private static var magic: UInt32 { 0x4D42_4256 }  // "VBBM"
  private static var version: UInt32 { 1 }

  /// The model that ships with the library. It joins nothing where the embedded bytes are no model.
  package static let standard: BoundaryModel = {
    // Sound: the bytes are constants of the binary, aligned to 16, and live as long as the process.
    let bytes = unsafe UnsafeRawBufferPointer(start: vanban_boundary_model_bytes(), count: vanban_boundary_model_size())
    return unsafe BoundaryModel(compiled: Array(bytes)) ?? BoundaryModel()
  }()

  /// The compiled form. The same model gives the same bytes.
  package func compiled() -> [UInt8] {
    let counts = [syllables.count, pairs.buckets.count, contexts.buckets.count, weights.count, 0].map(UInt32.init)
    var bytes: [UInt8] = []
    for word in [Self.magic, Self.version] + counts { bytes.append(littleEndian: word) }
    for bucket in pairs.buckets + contexts.buckets {
      for lane in bucket.indices { bytes.append(littleEndian: bucket[lane]) }
    }
    for weight in weights { bytes.append(littleEndian: UInt16(bitPattern: weight)) }
    for trait in traits { bytes.append(littleEndian: trait.packed) }
    for syllable in syllables { bytes += [UInt8(syllable.utf8.count)] + syllable.utf8 }
    return bytes
  }

  /// Reads what ``compiled()`` wrote; `nil` for anything else.
  package init?(compiled bytes: [UInt8]) {
    var reader = CompiledReader(bytes)
    guard bytes.count >= 28, reader.word() == Self.magic, reader.word() == Self.version else { return nil }
    let counts = (0..<5).map { _ in Int(reader.word()) }
    guard counts.max() ?? 0 <= bytes.count, counts[1...2].allSatisfy({ $0 > 1 && $0.nonzeroBitCount == 1 }),
      counts[3] == BoundaryFeature.total
    else { return nil }
    guard reader.holds((counts[1] + counts[2]) * 32 + (counts[3] + counts[0]) * 2 + counts[0]) else { return nil }
    self.init()
    pairs = FingerprintTable(buckets: reader.buckets(counts[1]))
    contexts = FingerprintTable(buckets: reader.buckets(counts[2]))
    weights = reader.halves(counts[3]).map { Int16(bitPattern: $0) }
    traits = reader.halves(counts[0]).map { SyllableTraits(packed: $0) }
    syllables = (0..<counts[0]).map { _ in reader.string() }
  }
}

extension [UInt8] {
  /// Appends an integer, its lowest byte first.
  package mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

/// Reads little-endian numbers one after the other.
struct CompiledReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether so many bytes are left.
  func holds(_ count: Int) -> Bool { bytes.count - position >= count }

  mutating func word() -> UInt32 { words(1)[0] }

  mutating func words(_ count: Int) -> [UInt32] { numbers(count) }

  mutating func halves(_ count: Int) -> [UInt16] { numbers(count) }

  mutating func buckets(_ count: Int) -> [FingerprintTable.Bucket] {
    defer { position += count * 32 }
    let start = position
    // Sound: the caller has made sure that the bytes hold so many buckets.
    return unsafe bytes.withUnsafeBytes { buffer in
      (0..<count).map { index in
        unsafe buffer.loadUnaligned(fromByteOffset: start + index * 32, as: FingerprintTable.Bucket.self)
      }
    }
  }

  /// A string behind its length; what lies behind the end is left out.
  mutating func string() -> String {
    guard position < bytes.count else { return "" }
    let end = Swift.min(position + 1 + Int(bytes[position]), bytes.count)
    defer { position = end }
    return String(decoding: bytes[position + 1..<end], as: UTF8.self)
  }

  private mutating func numbers<Number: FixedWidthInteger>(_ count: Int) -> [Number] {
    let size = Number.bitWidth / 8
    defer { position += count * size }
    let start = position
    // Sound: the caller has made sure that the bytes hold so many numbers.
    return unsafe bytes.withUnsafeBytes { buffer in
      (0..<count).map { index in
        unsafe Number(littleEndian: buffer.loadUnaligned(fromByteOffset: start + index * size, as: Number.self))
      }
    }
  }
}
