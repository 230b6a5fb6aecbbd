/// Numbers of documents (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW): `23/2021/QĐ-TTg`, `68/NQ-CP`,
/// `12-CT/TW`, `64/2025/QH15`, `1063/UBND-VX`; also `49/2025TT-BCT`, where the slash behind the year is missing.
extension TokenScanner {
  /// More figures than any register of documents reaches.
  private static var longestOrdinal: Int { 7 }

  mutating func documentNumberEnd(_ start: Int) -> Int? {
    var end = digitsEnd(start)
    guard end - start <= Self.longestOrdinal else { return nil }
    if reader[end].isAsciiLetter, !startsLetter(end + 1) { end += 1 }  // 36a/NQ-CP
    let year = yearEnd(end)
    return codesEnd(year ?? end, hasSlash: year != nil)
  }

  /// Behind `/2021` when a further part follows.
  private func yearEnd(_ start: Int) -> Int? {
    guard reader[start] == .ascii("/") else { return nil }
    let end = digitsEnd(start + 1)
    guard end - start == 5, reader[end] == .ascii("/") || reader[end] == .ascii("-") || startsCapital(end) else {
      return nil
    }
    return end
  }

  /// Behind the codes of type and issuer; a number has at least one, and a slash somewhere.
  private mutating func codesEnd(_ start: Int, hasSlash: Bool) -> Int? {
    var end = start
    var hasSlash = hasSlash
    if hasSlash, startsCapital(start) {
      guard let first = codeEnd(start), reader[first] == .ascii("-"), startsCapital(first + 1) else { return nil }
      end = first
    }
    while [.ascii("/"), .ascii("-"), .ascii(".")].contains(reader[end]), let next = codeEnd(end + 1) {
      if reader[end] == .ascii("/") { hasSlash = true }
      end = next
    }
    return end > start && hasSlash ? end : nil
  }

  /// One code: two capitals or more (`QĐ`, `TTg`, `QH15`, `GD&ĐT`), or a single one that another code
  /// follows (`L-CTN`, `18-L/CTN`) or that numbers a unit behind a hyphen (`VKS-P3`).
  private mutating func codeEnd(_ start: Int) -> Int? {
    guard startsCapital(start) else { return nil }
    var at = start
    var capitals = 0
    while startsLetter(at) || reader[at].isDigit || reader[at] == .ascii("&") {
      if startsCapital(at) { capitals += 1 } else if capitals > 1, startsGluedSyllable(at) { break }
      at += reader[at] < 0x80 ? 1 : reader.scalar(at: at).length
    }
    let isParty = reader[at] == .ascii("/") && reader[start - 1] == .ascii("-")
    let isFollowed = (reader[at] == .ascii("-") || isParty) && startsCapital(at + 1)
    let isUnit = reader[start - 1] == .ascii("-") && at - start <= 3 && reader[at - 1].isDigit
    return capitals > 1 || isUnit || isFollowed && at - start <= 2 ? at : nil
  }
}
