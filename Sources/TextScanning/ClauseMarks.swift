import ByteScanning

/// Where the clauses of a text end: the one model of clauses, built once for a range.
///
/// Who asks says with `ClauseEnd` which marks count.
public struct ClauseMarks: Sendable {
  /// The index of each mark, in order.
  private let marks: [Int]

  /// The marks of a range.
  /// - Complexity: linear in the range.
  public init(_ end: ClauseEnd, in bytes: [UInt8], _ range: Range<Int>) {
    marks = range.filter { end.stands(in: bytes, at: $0) }
  }

  /// The part of a text between the marks around a range: from behind the last one in front to the
  /// first that begins at or behind `upper`.
  /// - Complexity: O(log n).
  public func clause(
    from lower: Int, to upper: Int, in whole: Range<Int>, of bytes: [UInt8]
  ) -> Range<Int> {
    let front = first(from: lower)
    let start = front > 0 ? bytes.scalarEnd(at: marks[front - 1]) : whole.lowerBound
    let behind = upper == lower ? front : first(from: upper)
    let end = behind < marks.count ? marks[behind] : whole.upperBound
    return min(max(start, whole.lowerBound), lower)..<max(min(end, whole.upperBound), lower)
  }

  /// The marks that begin in a range.
  /// - Complexity: O(log n).
  public func marks(in range: Range<Int>) -> ArraySlice<Int> {
    marks[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }

  /// The position among the marks of the first one at or behind an index.
  private func first(from index: Int) -> Int {
    marks.partition { $0 >= index }
  }
}
