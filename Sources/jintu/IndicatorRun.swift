import InputFiles
import TextScanning

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
    let path = folder + "/indicators.csv"
    guard let bytes = InputFile.contents(of: path) else {
      throw InputError(file: FileName.shown(path), "cannot be read; is it the --out of an export?")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let records = DelimitedRecords.records(in: text)
    guard let head = records.first?.fields, let id = head.firstIndex(of: "indicator"),
      let place = head.firstIndex(of: "path")
    else {
      throw InputError(
        file: FileName.shown(path), "has no column indicator; was it written by jintu export?")
    }
    for record in records.dropFirst() where record.fields.count == head.count {
      let name = record.fields[id]
      if counts[name] == nil { ids.append(name) }
      counts[name, default: Count()].values += 1
      counts[name, default: Count()].areas.insert(record.fields[place])
    }
  }
}
