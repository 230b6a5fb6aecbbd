/// The lines of a calendar (RFC 5545, section 3.1).
enum CalendarLines {
  /// Properties and their values, folded and ended by CR LF.
  static func text(_ properties: [(name: String, value: String)]) -> String {
    properties.map { folded($0.name + ":" + $0.value) + "\r\n" }.joined()
  }

  /// A day as the value type `DATE`.
  static func day(_ date: CalendarDate) -> String { String(date.description.filter { $0 != "-" }) }

  /// A text as the value type `TEXT`: backslash, semicolon, comma and line end escaped, other controls dropped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\u{0}"..."\u{1F}", "\u{7F}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line in pieces of at most 75 octets, each but the first behind a line end and a space; no scalar is cut.
  private static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if used + length > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += length
    }
    return result
  }
}
