/// Look-ups in values that come in text order, none over another.
extension Array {
  /// The index of the first value that starts at a token or behind it; the count when there is none. O(log n).
  func firstIndex<Value>(from token: Int) -> Int where Element == Found<Value> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the value that starts at a token. O(log n).
  func index<Value>(startingAt token: Int) -> Int? where Element == Found<Value> {
    let index = firstIndex(from: token)
    return index < count && self[index].tokens.lowerBound == token ? index : nil
  }

  /// The indices of the values that share a token with a run. O(log n) and the number found.
  func indices<Value>(touching tokens: Range<Int>) -> Range<Int> where Element == Found<Value> {
    var first = firstIndex(from: tokens.lowerBound)
    if first > 0, self[first - 1].tokens.upperBound > tokens.lowerBound { first -= 1 }
    var end = first
    while end < count, self[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return first..<end
  }
}
