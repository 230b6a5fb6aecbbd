import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How text may be laid out for whoever reads standard output.
struct TerminalStyle {
  /// Whether to use colour: on a terminal, unless `NO_COLOR` is set or the terminal is dumb.
  let hasColor: Bool
  /// Columns to fill.
  let width: Int

  /// The style of standard output, or that of plain text for a file.
  static func current(isFile: Bool) -> TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    guard !isFile, FileDescriptor.standardOutput.isTerminal else { return TerminalStyle(hasColor: false, width: 100) }
    let refuses = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return TerminalStyle(hasColor: !refuses, width: environment["COLUMNS"].flatMap { Int($0) } ?? windowWidth ?? 80)
  }

  private static var windowWidth: Int? {
    var window = winsize()
    // Sound: TIOCGWINSZ fills the structure that it is given, and the pointer lives through the call.
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Int(window.ws_col)
  }
}
