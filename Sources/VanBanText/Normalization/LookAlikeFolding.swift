/// Turns Cyrillic and Greek letters that stand in Latin words and document numbers into the Latin ones they look like.
///
/// A word is changed when all its foreign letters look Latin and at least one letter is Latin (`TỈNН`), or when it
/// belongs to a document number, which has no other letters (`15/СТ-ТТг` keeps `г`, so it stays). Words of one foreign
/// script alone stay: `СССР` is Russian.
enum LookAlikeFolding {
  /// The edits over the whole of `bytes`, which are composed. Linear: each word and number is looked at once.
  static func edits(of bytes: [UInt8]) -> EditBatch {
    var batch = EditBatch()
    var position = 0
    var runEnd = 0
    while let suspect = Prescan.firstSuspect(in: bytes, from: position) {
      let (scalar, length) = bytes.scalar(at: suspect)
      guard LookAlikes.isForeign(scalar) else {
        position = suspect + length
        continue
      }
      runEnd = fold(around: suspect, notBefore: runEnd, in: bytes, into: &batch)
      position = runEnd
    }
    return batch
  }

  /// Folds the unbroken run of letters, digits, hyphens and slashes around `suspect`; gives the end of the run.
  private static func fold(around suspect: Int, notBefore limit: Int, in bytes: [UInt8], into batch: inout EditBatch)
    -> Int
  {
    let run = self.run(around: suspect, notBefore: limit, in: bytes)
    if isDocumentNumber(run, in: bytes) {
      fold(run, in: bytes, into: &batch)
    } else {
      for word in words(of: run, in: bytes) where isLatinButForLookAlikes(word, in: bytes) {
        fold(word, in: bytes, into: &batch)
      }
    }
    return run.upperBound
  }

  private static func run(around suspect: Int, notBefore limit: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = suspect
    while start > limit, let (scalar, length) = bytes.scalar(before: start), isRunPart(scalar) { start -= length }
    var end = suspect
    while end < bytes.count {
      let (scalar, length) = bytes.scalar(at: end)
      guard isRunPart(scalar) else { break }
      end += length
    }
    return start..<end
  }

  private static func isRunPart(_ scalar: UInt32) -> Bool {
    scalar == 0x2F || scalar == 0x2D || Letters.isDigit(scalar) || Letters.isLetter(scalar)
  }

  /// Digits first, a slash behind them, and no foreign letter that does not look Latin: `23/2021/QĐ-ТТg`.
  private static func isDocumentNumber(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    let digits = bytes[run].prefix { 0x30...0x39 ~= $0 }
    guard !digits.isEmpty, digits.endIndex < run.upperBound, bytes[digits.endIndex] == 0x2F else { return false }
    return scalars(of: run, in: bytes).allSatisfy { !LookAlikes.isForeign($0) || LookAlikes.latin(for: $0) != nil }
  }

  private static func isLatinButForLookAlikes(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    var hasLatin = false
    for scalar in scalars(of: word, in: bytes) {
      if LookAlikes.isForeign(scalar), LookAlikes.latin(for: scalar) == nil { return false }
      if Letters.isLatin(scalar) { hasLatin = true }
    }
    return hasLatin
  }

  private static func fold(_ range: Range<Int>, in bytes: [UInt8], into batch: inout EditBatch) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      if let letter = LookAlikes.latin(for: scalar) {
        batch.replace(index..<index + length, with: CollectionOfOne(letter))
      }
      index += length
    }
  }

  /// The parts of a run between hyphens, slashes and digits.
  private static func words(of run: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    bytes[run].split { $0 < 0x41 }.map(\.indices)
  }

  private static func scalars(of range: Range<Int>, in bytes: [UInt8]) -> some Sequence<UInt32> {
    sequence(state: range.lowerBound) { index in
      guard index < range.upperBound else { return nil }
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      return scalar
    }
  }
}
