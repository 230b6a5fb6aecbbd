/// A line on standard error that tells how far the work is; silent unless a person watches.
struct ProgressBar {
  private let total: Int?
  private let isShown: Bool
  private var done = 0
  private var documents = 0
  private var shown = -1

  /// Starts a bar of `total` bytes, or a mere count of documents where the total is not known.
  init(total: Int?, isShown: Bool) {
    self.total = total
    self.isShown = isShown
  }

  /// Counts one document of `bytes` bytes.
  mutating func advance(_ bytes: Int) {
    done += bytes
    documents += 1
    let step = total.map { min(100, done * 100 / max(1, $0)) } ?? documents / 50
    guard isShown, step != shown else { return }
    shown = step
    Console.write("\r\u{1B}[2K" + Self.line(percent: total == nil ? nil : step, documents: documents))
  }

  /// Wipes the bar away.
  func clear() {
    if isShown, shown >= 0 { Console.write("\r\u{1B}[2K") }
  }

  /// The bar as text.
  static func line(percent: Int?, documents: Int) -> String {
    guard let percent else { return "\(documents) documents" }
    let filled = percent * 30 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    return "\(bar) \(percent) %  \(documents) documents"
  }
}
