import VanBanText

extension Workload {
  /// What speeds are compared with: ICU on the same text, and the least that any reader of bytes must do.
  static let yardsticks: [Workload] = [
    onBytes(yardstickName, "word boundaries by ICU's iterator over UTF-8") { countBreaks(.word, $0) },
    onBytes("icu-sentences", "sentence boundaries by ICU's iterator over UTF-8") { countBreaks(.sentence, $0) },
    onBytes("icu-normalize", "NFC by ICU, of NFC text") { compose($0) },
    onBytes("icu-normalize-nfd", "NFC by ICU, of NFD text", variant: .nfd) { compose($0) },
    onBytes("byte-sum", "the sum of all bytes: what memory gives") { $0.reduce(0) { $0 + sum($1) } },
    onBytes("lead-bytes", "a walk from scalar to scalar by the lead bytes") { $0.reduce(0) { $0 + countScalars($1) } },
  ]

  /// A workload over the UTF-8 bytes of the texts.
  static func onBytes(
    _ name: String, _ summary: String, variant: TextVariant = .nfc, _ work: @escaping @Sendable ([[UInt8]]) -> Int
  ) -> Workload {
    Workload(name, summary) { texts in
      let documents = texts.map { variant.encode($0) }
      return WorkloadRun(byteCount: documents.reduce(0) { $0 + $1.count }) { work(documents) }
    }
  }

  private static func countBreaks(_ kind: BreakIterator.Kind, _ documents: [[UInt8]]) -> Int {
    guard let iterator = try? BreakIterator(kind) else { return 0 }
    return documents.reduce(0) { $0 + countBreaks(iterator, $1) }
  }

  private static func countBreaks(_ iterator: BreakIterator, _ bytes: [UInt8]) -> Int {
    guard (try? iterator.setText(bytes)) != nil else { return 0 }
    var count = 0
    while iterator.next() != nil { count += 1 }
    return count
  }

  private static func compose(_ documents: [[UInt8]]) -> Int {
    guard let composer = try? Composer() else { return 0 }
    return documents.reduce(0) { total, bytes in
      var batch = EditBatch()
      try? composer.compose(bytes[...], into: &batch)
      return total + bytes.count + batch.edits.count
    }
  }

  private static func sum(_ bytes: [UInt8]) -> Int {
    var sum = 0
    for byte in bytes { sum &+= Int(byte) }
    return sum
  }

  private static func countScalars(_ bytes: [UInt8]) -> Int {
    var (count, position) = (0, 0)
    while position < bytes.count {
      let lead = bytes[position]
      position += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      count += 1
    }
    return count
  }
}
