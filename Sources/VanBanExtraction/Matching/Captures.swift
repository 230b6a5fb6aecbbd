/// A label's number in the program and the tokens under it.
struct Capture {
  let label: Int32
  let start: Int
  var end: Int
}

/// What a match has captured so far: a stack in memory of its own, which grows while matching succeeds and is cut back
/// where it fails.
@safe final class Captures {
  /// How many there are.
  private(set) var count = 0
  private var capacity = 16
  private var memory: UnsafeMutablePointer<Capture>

  init() { unsafe memory = .allocate(capacity: capacity) }

  deinit { unsafe memory.deallocate() }

  /// A capture. Sound: the place is checked against the count.
  subscript(place: Int) -> Capture {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
    return unsafe memory[place]
  }

  /// Begins a capture at a token; gives its place.
  @inline(__always)
  func begin(_ label: Int32, at start: Int) -> Int {
    if count == capacity { grow() }
    // Sound: there is room behind the last.
    unsafe (memory + count).initialize(to: Capture(label: label, start: start, end: start))
    count &+= 1
    return count &- 1
  }

  /// Ends the capture at a place. Sound: the place is checked against the count.
  @inline(__always)
  func end(_ place: Int, at end: Int) {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
    unsafe memory[place].end = end
  }

  /// Takes back all captures but the first ones.
  @inline(__always)
  func forget(to kept: Int) { count = min(count, kept) }

  private func grow() {
    let larger = UnsafeMutablePointer<Capture>.allocate(capacity: capacity * 2)
    // Sound: the new memory has room for all captures and does not overlap the old.
    unsafe larger.moveInitialize(from: memory, count: count)
    unsafe memory.deallocate()
    unsafe memory = larger
    capacity *= 2
  }
}
