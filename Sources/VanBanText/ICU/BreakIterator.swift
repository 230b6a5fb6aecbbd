import CICU

/// Walks over the word or sentence boundaries that ICU finds in a UTF-8 text (Unicode Standard Annex 29).
///
/// Not for use by two tasks at once.
///
/// ```swift
/// let iterator = try BreakIterator(.sentence)
/// try iterator.setText(Array("Một. Hai.".utf8))
/// while let boundary = iterator.next() { print(boundary) }
/// ```
@safe package final class BreakIterator {
  /// What lies between two boundaries.
  package enum Kind: Int32, Sendable {
    /// Words, punctuation and runs of spaces.
    case word = 1
    /// Sentences with the spaces behind them.
    case sentence = 2
  }

  /// The version of Unicode that ICU's rules implement, as 100 times the major plus the minor number: 1500 for 15.0.
  package static var unicodeVersion: Int { Int(cicu_unicode_version()) }

  private let handle: OpaquePointer

  /// Opens an iterator for a locale: `"vi"` or, empty, the root rules. Throws when ICU has no data for the rules.
  package init(_ kind: Kind, locale: String = "vi") throws(ICUError) {
    var status: Int32 = 0
    // Sound: the out parameter lives through the call; the handle is closed in `deinit` and nowhere else.
    let opened = unsafe cicu_breaks_open(kind.rawValue, locale, &status)
    try ICUError.check(status, "opening the break iterator")
    guard let opened = unsafe opened else { throw ICUError(code: status, action: "opening the break iterator") }
    unsafe handle = opened
  }

  deinit {
    // Sound: the handle was opened by `init` and no one else has it.
    unsafe cicu_breaks_close(handle)
  }

  /// Sets the text, valid UTF-8 of less than 2 GiB, which is copied, and goes to its start.
  package func setText(_ bytes: [UInt8]) throws(ICUError) {
    // Sound: the shim copies the buffer before the call returns.
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe cicu_breaks_set_text(handle, buffer.baseAddress, Int32(buffer.count))
    }
    try ICUError.check(status, "setting the text of the break iterator")
  }

  /// The next boundary as a byte offset into the text, or `nil` behind the last. The start of the text is no result.
  package func next() -> Int? {
    // Sound: the handle is open as long as the iterator lives.
    let boundary = unsafe cicu_breaks_next(handle)
    return boundary < 0 ? nil : Int(boundary)
  }
}
