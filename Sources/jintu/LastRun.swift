import Gazetteers
import Glibc
import Industries
import InputFiles
import TextScanning

/// The facts that an export wrote, by industry, and which export was the last.
struct LastRun {
  /// The folder of the run.
  let folder: String
  private let codes: [IndustryCode]

  /// The facts of the run that wrote a folder.
  /// - Throws: `InputError` where no `facts.csv` of an export lies there.
  init(folder: String) throws(InputError) {
    codes = try Self.rows(of: "facts.csv", in: folder, ["行业代码"]).compactMap { IndustryCode($0[0]) }
    self.folder = folder
  }

  /// The fields of some columns of a table that an export wrote, row by row.
  /// - Throws: `InputError` where no such table lies in the folder.
  static func rows(
    of table: String, in folder: String, _ columns: [String]
  ) throws(InputError) -> [[String]] {
    let path = folder + "/" + table
    guard let bytes = InputFile.contents(of: path) else {
      throw InputError(file: FileName.shown(path), "cannot be read; is it the --out of an export?")
    }
    let records = DelimitedRecords.records(in: InputFile.withoutMark(bytes))
    let head = records.first?.fields ?? []
    let places = columns.compactMap { head.firstIndex(of: $0) }
    guard places.count == columns.count else {
      throw InputError(
        file: FileName.shown(path), "has no column \(columns[0]); was it written by jintu export?")
    }
    return records.dropFirst().filter { $0.fields.count == head.count }
      .map { record in places.map { record.fields[$0] } }
  }

  /// How many facts are of an industry or of one below it.
  func facts(of code: IndustryCode) -> Int { codes.count { $0.isWithin(code) } }

  /// The run that `remember` was last told of, nil where there is none or it is gone.
  static func latest() -> LastRun? {
    guard let path = notePath, let bytes = InputFile.contents(of: path) else { return nil }
    return try? LastRun(folder: String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Notes the folder of a run in the user's cache; where that cannot be, nothing is noted.
  static func remember(_ folder: String) {
    guard let path = notePath, let full = unsafe realpath(folder, nil) else { return }
    defer { unsafe free(full) }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard FileAccess.makeFolder(parent.joined(separator: "/")) else { return }
    _ = unsafe FileAccess.writeAtomically(Array((String(cString: full) + "\n").utf8), to: path)
  }

  private static var notePath: String? { FileAccess.cacheFolder.map { $0 + "/jintu/last-run" } }
}
