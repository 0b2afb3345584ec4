import InputFiles
import TextScanning

/// The sections, divisions, groups and classes of GB/T 4754-2017 with their names.
///
///     let table = try IndustryTable(directory: "Gazetteer")
///     table.name(of: IndustryCode("B06")!)      // "煤炭开采和洗选业"
///
/// The table counts 20 sections, 97 divisions, 473 groups and 1,381 classes. Texts about the standard
/// name 1,380 classes (as published in 2017) and 1,382 (with the amendment of 2019). What could be
/// checked: the two public copies behind the table agree on the codes; within every group the class
/// numbers run on without a gap, and a group of one class numbers it 0, so no class is missing from
/// the middle. What could not be settled, without the text of the amendment: which class is the one
/// more (group 929 being divided into 9291 and 9299 is the likely one) and which the one less.
public struct IndustryTable: Sendable {
  /// A row of the table.
  public struct Entry: Sendable, Equatable {
    /// The code.
    public let code: IndustryCode
    /// The standard's Chinese name of it.
    public let name: String
  }

  /// All rows in table order.
  public let entries: [Entry]

  /// The table of `industries.tsv` in a folder.
  /// - Throws: `InputError` with file and line where the file is missing or wrong.
  public init(directory: String) throws {
    let file = try TableFile(path: directory + "/industries.tsv", header: Self.columns)
    try self.init(file)
  }

  /// The table of a file's bytes; `file` names it in messages.
  /// - Throws: `InputError` with file and line.
  public init(bytes: [UInt8], file: String) throws {
    try self.init(TableFile(bytes, path: file, header: Self.columns))
  }

  private static let columns = ["code", "level", "name", "parent"]

  private init(_ file: TableFile) throws {
    var entries: [Entry] = []
    entries.reserveCapacity(file.body.count)
    let lines = file.lines
    for row in file.body {
      guard let code = IndustryCode(utf8: lines.bytes[lines.range(row, 0)]) else {
        throw file.error(
          row, "'\(lines.string(row, 0))' is no industry code; write a letter and 0-4 digits")
      }
      guard lines.string(row, 1) == code.level.rawValue,
        lines.string(row, 3) == code.parent?.description ?? ""
      else {
        throw file.error(
          row,
          """
          level or parent of \(code) is wrong; \(code.level.rawValue) and \
          \(code.parent.map { "\($0)" } ?? "no parent" as Message) belong there
          """)
      }
      if let last = entries.last, last.code >= code {
        throw file.error(row, "\(code) is out of order; sort by code")
      }
      entries.append(Entry(code: code, name: lines.string(row, 2)))
      guard code.parent.map({ Self.index(of: $0, in: entries) != nil }) ?? true else {
        throw file.error(row, "the parent of \(code) is missing; add it")
      }
    }
    self.entries = entries
  }

  /// Whether the standard has this code.
  /// - Complexity: O(log *n*).
  public func contains(_ code: IndustryCode) -> Bool {
    Self.index(of: code, in: entries) != nil
  }

  /// The Chinese name of a code, or nil where the standard has no such code.
  public func name(of code: IndustryCode) -> String? {
    Self.index(of: code, in: entries).map { entries[$0].name }
  }

  /// The codes one level down, in table order.
  /// - Complexity: linear in all codes below.
  public func children(of code: IndustryCode) -> [IndustryCode] {
    guard let index = Self.index(of: code, in: entries) else { return [] }
    return entries[(index + 1)...].prefix { $0.code.isWithin(code) }
      .filter { $0.code.parent == code }.map(\.code)
  }

  private static func index(of code: IndustryCode, in entries: [Entry]) -> Int? {
    let index = entries.partition { $0.code >= code }
    return index < entries.count && entries[index].code == code ? index : nil
  }
}
