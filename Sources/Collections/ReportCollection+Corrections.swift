public import Corrections
internal import GRDB
public import InputFiles

/// What reviewers said of the facts of reports. It is kept beside the facts, which stay as they were
/// read: a report that is read again, or taken out and added again, has its corrections.
extension ReportCollection {
  /// Adds corrections; one of the same fact and field as an earlier one takes its place;
  /// with `replacingAll` all that were there go first.
  /// - Returns: How many were there that are not any more, how many others took the place of one, and
  ///   how many are kept now.
  public func keep(
    _ list: CorrectionList, replacingAll: Bool = false
  ) throws(InputError) -> (dropped: Int, replaced: Int, kept: Int) {
    let path = path
    return try writing { db in
      let dropped = replacingAll ? try CorrectionRows.drop(db) : 0
      let replaced = try CorrectionRows.add(list, to: path, db)
      let kept = try Int.fetchOne(db, sql: "SELECT count(*) FROM jintu_corrections") ?? 0
      return (dropped, replaced, kept)
    }
  }

  /// The corrections, in the order in which each was first given.
  /// - Parameter leftOut: Takes a line for each that another program changed.
  public func corrections(leftOut: (Message) -> Void) throws(InputError) -> CorrectionList {
    let path = path
    return try reading { db in
      try CorrectionRows.read(path, db) { leftOut($0.fullMessage) }
    }
  }
}
