import InputFiles

/// The measures with their Chinese names, units and words, read from `measures.tsv`.
///
/// One row a measure; its description there is for those who change the table.
public struct MeasureTable: Sendable {
  /// A row of the table.
  public struct Entry: Sendable {
    /// The measure.
    public let measure: Measure
    /// Its Chinese name, for column aliases and legends.
    public let alias: String
    /// The usual unit, empty where it varies.
    public let unit: String
    /// The dimensions its units may have.
    public let dimensions: [MeasurementUnit.Dimension]
    /// Words in front of a number that tell the measure.
    let before: [Word]
    /// Words behind a number that tell the measure.
    let after: [Word]
  }

  /// A word of the lexicon; `dimension` narrows it to units of one dimension.
  struct Word: Sendable {
    let text: String
    let dimension: MeasurementUnit.Dimension?
  }

  /// One entry a measure, in the order of the file.
  public let entries: [Entry]
  /// The words as headings are searched for them.
  let headings: HeadingWords

  /// The table of a file's bytes; `file` names it in messages.
  /// - Throws: `InputError` with file and line; also where a measure is missing or twice.
  public init(bytes: [UInt8], file: String) throws {
    let columns = ["name", "alias", "unit", "dimensions", "description", "before", "after"]
    let table = try TableFile(bytes, path: file, header: columns)
    let entries = try table.rows.map { try Self.entry($0, file) }
    self.entries = entries
    headings = HeadingWords(entries)
    let missing = Measure.allCases.filter { measure in
      entries.filter { $0.measure == measure }.count != 1
    }
    guard missing.isEmpty else {
      let names = missing.map(\.rawValue)
      throw InputError(file: file, "give one row for each of \(list: names)")
    }
  }

  /// The row of a measure.
  public func entry(of measure: Measure) -> Entry {
    guard let entry = entries.first(where: { $0.measure == measure }) else {
      preconditionFailure("every measure has a row; the table was checked when read")
    }
    return entry
  }

  private static func entry(_ row: TableFile.Row, _ file: String) throws -> Entry {
    let fields = row.cells
    guard let measure = Measure(rawValue: fields[0]) else {
      let known = Measure.allCases.map(\.rawValue)
      throw InputError(
        file: file, line: row.line, "'\(fields[0])' is no measure; write one of \(list: known)")
    }
    return Entry(
      measure: measure, alias: fields[1], unit: fields[2],
      dimensions: try fields[3].split(separator: " ").map { try dimension($0, row.line, file) },
      before: try words(fields[5], row.line, file), after: try words(fields[6], row.line, file))
  }

  private static func dimension(
    _ name: Substring, _ line: Int, _ file: String
  ) throws -> MeasurementUnit.Dimension {
    guard let dimension = MeasurementUnit.Dimension(rawValue: String(name)) else {
      throw InputError(file: file, line: line, "'\(name)' is no dimension")
    }
    return dimension
  }

  private static func words(_ field: String, _ line: Int, _ file: String) throws -> [Word] {
    try field.utf8.split(separator: 0x20).map { item in
      let parts = item.split(separator: 0x40)
      guard let word = parts.first else {
        throw InputError(file: file, line: line, "'\(Substring(item))' is no dimension")
      }
      let narrowed = parts.count > 1 ? try dimension(Substring(parts[1]), line, file) : nil
      return Word(text: String(Substring(word)), dimension: narrowed)
    }
  }
}
