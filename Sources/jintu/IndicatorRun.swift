import InputFiles

/// The joined values that an export wrote, by indicator.
struct IndicatorRun {
  /// How often an indicator has a value, and of which places.
  struct Count {
    var values = 0
    var areas: Set<String> = []
  }

  private(set) var counts: [String: Count] = [:]
  /// The ids in the order of the file.
  private(set) var ids: [String] = []

  /// The values of the run in a folder, or of the last one; none where there is no last one.
  /// - Throws: `InputError` where no `indicators.csv` of an export lies in the folder.
  static func read(_ folder: String?) throws(InputError) -> IndicatorRun {
    if let folder { return try IndicatorRun(folder: folder) }
    guard let last = LastRun.latest() else { return IndicatorRun() }
    return (try? IndicatorRun(folder: last.folder)) ?? IndicatorRun()
  }

  private init() {}

  private init(folder: String) throws(InputError) {
    for row in try LastRun.rows(of: "indicators.csv", in: folder, ["indicator", "path"]) {
      if counts[row[0]] == nil { ids.append(row[0]) }
      counts[row[0], default: Count()].values += 1
      counts[row[0], default: Count()].areas.insert(row[1])
    }
  }
}
