extension RandomAccessCollection where Index == Int {
  /// The first index whose element belongs to the upper part, where all elements of the lower part
  /// come first; the end where none belongs to it.
  /// - Complexity: O(log n).
  @inlinable
  public func partition(where belongsToUpper: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongsToUpper(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
