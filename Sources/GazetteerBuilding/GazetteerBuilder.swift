import Gazetteers
public import InputFiles

/// Makes the project's own tables from the source data.
///
/// The tables are sorted by path or code, so that the difference between two editions is readable,
/// and depend on nothing but the source data.
public struct GazetteerBuilder {
  /// Rows written, by file, and what was changed or left out on the way, sorted.
  public struct Report: Sendable {
    /// File name and number of rows.
    public let rows: [(file: String, count: Int)]
    /// What was noted and how often.
    public let notes: [(what: Message, count: Int)]
  }

  /// Reads the source folder (`gazetteer/`, `industries/`, `boundaries/`) and writes `places.tsv`,
  /// `former.tsv`, `outside.tsv`, `industries.tsv` and the tables of the boundaries into another;
  /// each file appears whole or not at all. A set of boundaries that the source folder lacks is left
  /// as it is and noted.
  /// - Throws: `InputError` with file and line for a source row that cannot be used.
  public static func build(from source: String, to target: String) throws(InputError) -> Report {
    let data = try SourceData(directory: source)
    let assembly = try PlaceAssembly(data)
    let tables: [(file: String, lines: [String])] = [
      ("places.tsv", TableWriting.places(assembly.divisions.values.map(\.row))),
      ("former.tsv", TableWriting.former(assembly.former)),
      ("outside.tsv", try TableWriting.outside(data.outside)),
      ("industries.tsv", TableWriting.industries(data.industries)),
    ]
    let boundaries = try BoundaryBuilding.tables(from: source)
    guard FileAccess.makeFolder(target) else {
      throw InputError(file: target, "cannot be made")
    }
    for table in tables {
      let text = table.lines.joined(separator: "\n") + "\n"
      try write(Array(text.utf8), to: target + "/" + table.file)
    }
    for file in boundaries.files { try write(file.bytes, to: target + "/" + file.name) }
    let notes = assembly.notes.sorted { $0.key.description < $1.key.description }.map {
      (what: $0.key, count: $0.value)
    }
    return Report(
      rows: tables.map { ($0.file, $0.lines.count - 1) }
        + boundaries.files.map { file in
          // Less a comment and the header.
          (file.name, file.bytes.count { $0 == UInt8(ascii: "\n") } - 2)
        },
      notes: notes
        + boundaries.missing.map { ("boundary sets not in the source, left alone: \($0)", 1) })
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(InputError) {
    guard FileAccess.writeAtomically(bytes, to: path) else {
      throw InputError(file: path, "cannot be written")
    }
  }
}
