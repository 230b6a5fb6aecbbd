import CICU

/// A failure that ICU reported.
package struct ICUError: Error, CustomStringConvertible {
  /// ICU's own error number.
  package let code: Int32
  /// What was being done.
  package let action: String

  /// The action and ICU's name of the error: `NFC composition failed: U_MEMORY_ALLOCATION_ERROR`.
  package var description: String {
    // Sound: the name is a static, zero-terminated string, or null for a number that ICU does not know.
    let name = unsafe cicu_error_name(code).map { unsafe String(cString: $0) }
    return "\(action) failed: \(name ?? "ICU error \(code)")"
  }

  static func check(_ status: Int32, _ action: String) throws(ICUError) {
    if status != 0 { throw ICUError(code: status, action: action) }
  }
}
