import VanBan

/// What became of one input.
struct DocumentOutcome: Sendable {
  /// What to write.
  var output = ""
  /// What the document held.
  var totals = RecordTotals()
  /// What to say on standard error.
  var messages: [String] = []
  /// Why there is no document.
  var failure: CommandFailure?
  /// The bytes of input, for the progress bar.
  var size = 0
}

/// What became of all inputs.
struct RunResult {
  /// What the documents held.
  private(set) var totals = RecordTotals()
  private var firstFailure: CommandFailure?

  /// Counts one input.
  mutating func add(_ outcome: DocumentOutcome) {
    totals += outcome.totals
    firstFailure = firstFailure ?? outcome.failure
  }

  /// The exit status: that of the first failure when nothing came out at all.
  var status: ExitStatus {
    guard let firstFailure else { return .success }
    return totals.documents > 0 ? .someFailed : firstFailure.status
  }
}
