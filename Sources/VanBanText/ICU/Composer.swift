import CICU

/// Composes UTF-8 text to NFC (Unicode Standard Annex 15) and tells what it changed.
///
/// A handle with scratch of its own: make one a worker and use it again and again; not for use by two tasks at once.
@safe package final class Composer {
  private let handle: OpaquePointer

  /// Throws when ICU finds no normalisation data.
  package init() throws(ICUError) {
    var status: Int32 = 0
    // Sound: the out parameter lives through the call; the handle is closed in `deinit` and nowhere else.
    let opened = unsafe cicu_composer_open(&status)
    try ICUError.check(status, "opening the NFC composer")
    guard let opened = unsafe opened else { throw ICUError(code: status, action: "opening the NFC composer") }
    unsafe handle = opened
  }

  deinit {
    // Sound: the handle was opened by `init` and no one else has it.
    unsafe cicu_composer_close(handle)
  }

  /// Whether `bytes`, valid UTF-8 of less than 2 GiB, is in NFC.
  package func isComposed(_ bytes: ArraySlice<UInt8>) throws(ICUError) -> Bool {
    var status: Int32 = 0
    // Sound: the buffer outlives the call, and ICU reads only `count` bytes of it.
    let composed = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe cicu_composer_is_composed(handle, buffer.baseAddress, Int32(buffer.count), &status)
    }
    try ICUError.check(status, "the NFC check")
    return composed == 1
  }

  /// Composes `bytes`, valid UTF-8 of less than 2 GiB, and appends the replacements, with offsets of the array that
  /// the slice was cut from, to `batch`. Linear.
  package func compose(_ bytes: ArraySlice<UInt8>, into batch: inout EditBatch) throws(ICUError) {
    // Sound: the buffer outlives the call, and ICU reads only `count` bytes of it.
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe cicu_composer_run(handle, buffer.baseAddress, Int32(buffer.count))
    }
    try ICUError.check(status, "NFC composition")
    appendResult(at: bytes.startIndex, to: &batch)
  }

  private func appendResult(at base: Int, to batch: inout EditBatch) {
    // Sound: both buffers belong to the composer until its next run, and have the counts that it gives.
    let output = unsafe UnsafeBufferPointer(
      start: cicu_composer_bytes(handle), count: Int(cicu_composer_length(handle)))
    let edits = unsafe UnsafeBufferPointer(
      start: cicu_composer_edits(handle), count: Int(cicu_composer_edit_count(handle)))
    for index in 0..<edits.count {
      let edit = unsafe edits[index]
      let replacement = unsafe output[Int(edit.target_start)..<Int(edit.target_end)]
      unsafe batch.replace(base + Int(edit.source_start)..<base + Int(edit.source_end), with: replacement)
    }
  }
}
