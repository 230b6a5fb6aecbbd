/// The encodings in which Vietnamese text is found.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16 of either byte order, told by its byte-order mark.
  case utf16 = "utf-16"
  /// Microsoft's code page: letters and combining tone marks.
  case windows1258 = "windows-1258"
  /// TCVN 5712:1993, known as ABC: the `.VnTime` fonts.
  case tcvn3
  /// VNI for Windows: a letter and behind it a byte for its marks.
  case vniWindows = "vni-windows"
  /// RFC 1456: one byte a letter, six of them in the place of control characters.
  case viscii
}
