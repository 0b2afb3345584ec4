/// The measures with their Chinese names, units and words, read from `measures.tsv`.
///
/// One row a measure: lexicon, help texts, Chinese aliases and documentation are made from it.
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
    /// Whether values of several places may be added up; rates, prices and means may not.
    public let isSummable: Bool
    /// One line in English.
    public let summary: String
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
  /// - Throws: `VocabularyError` with file and line; also where a measure is missing or twice.
  public init(bytes: [UInt8], file: String) throws {
    let columns = [
      "name", "alias", "unit", "dimensions", "summable", "description", "before", "after",
    ]
    let table = try VocabularyFile(bytes: bytes, file: file, columns: columns)
    let entries = try table.rows.map { try Self.entry($0, file) }
    self.entries = entries
    headings = HeadingWords(entries)
    let missing = Measure.allCases.filter { measure in
      entries.filter { $0.measure == measure }.count != 1
    }
    guard missing.isEmpty else {
      let names = missing.map(\.rawValue).joined(separator: ", ")
      throw VocabularyError(file: file, line: 0, problem: "give one row for each of \(names)")
    }
  }

  /// The row of a measure.
  public func entry(of measure: Measure) -> Entry {
    guard let entry = entries.first(where: { $0.measure == measure }) else {
      preconditionFailure("every measure has a row; the table was checked when read")
    }
    return entry
  }

  private static func entry(_ row: VocabularyFile.Row, _ file: String) throws -> Entry {
    let fields = row.fields
    guard let measure = Measure(rawValue: fields[0]) else {
      let known = Measure.allCases.map(\.rawValue).joined(separator: ", ")
      throw VocabularyError(
        file: file, line: row.line, problem: "'\(fields[0])' is no measure; write one of \(known)")
    }
    guard fields[4] == "yes" || fields[4] == "no" else {
      throw VocabularyError(
        file: file, line: row.line, problem: "summable is '\(fields[4])'; write yes or no")
    }
    return Entry(
      measure: measure, alias: fields[1], unit: fields[2],
      dimensions: try fields[3].split(separator: " ").map { try dimension($0, row.line, file) },
      isSummable: fields[4] == "yes", summary: fields[5],
      before: try words(fields[6], row.line, file), after: try words(fields[7], row.line, file))
  }

  private static func dimension(
    _ name: Substring, _ line: Int, _ file: String
  ) throws -> MeasurementUnit.Dimension {
    guard let dimension = MeasurementUnit.Dimension(rawValue: String(name)) else {
      throw VocabularyError(file: file, line: line, problem: "'\(name)' is no dimension")
    }
    return dimension
  }

  private static func words(_ field: String, _ line: Int, _ file: String) throws -> [Word] {
    try field.utf8.split(separator: 0x20).map { item in
      let parts = item.split(separator: 0x40)
      let narrowed = parts.count > 1 ? try dimension(Substring(parts[1]), line, file) : nil
      return Word(text: String(Substring(parts[0])), dimension: narrowed)
    }
  }
}
