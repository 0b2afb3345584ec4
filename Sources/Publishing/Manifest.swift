import ByteCoding
public import Observations

/// What a run read, kept, left out and wrote, as JSON.
public struct Manifest: Sendable {
  /// A report that was read.
  public struct Input: Sendable {
    /// Where it comes from and how it was read.
    public let source: ReportDigest.Source
    /// How many facts were found.
    public let facts: Int
  }

  /// The options of the run, by name, as the user gave them.
  public var options: [(name: String, value: String)] = []
  /// The gazetteer's edition.
  public var gazetteer = ""
  /// The program's version.
  public var version = ""
  /// The reports read, in input order.
  public var inputs: [Input] = []
  /// What could not be read, a line each.
  public var unreadable: [String] = []
  /// Counts, by name.
  public var counts: [(name: String, count: Int)] = []
  /// What was left out of what, with the reason.
  public var leftOut: [(what: String, reason: String, count: Int, samples: [String])] = []
  /// Where reports state different values of one indicator, place and time.
  public var disagreements: [Disagreement] = []
  /// The tables joined: path or name as given, and how many rows were matched.
  public var tables: [(name: String, rows: Int)] = []
  /// The tables in reports that were not read.
  public var unreadTables: [TableOutcome] = []
  /// The files written: name, size, SHA-256.
  public var files: [(name: String, size: Int, hash: String)] = []

  /// An empty manifest.
  public init() {}

  /// The date that files bear which must have one: the end of the latest year that a report speaks
  /// from, or of the gazetteer's year. It is the data's, never that of the run.
  var dateOfData: String {
    let year = inputs.compactMap(\.source.year).max().map { "\($0)" } ?? String(gazetteer.prefix(4))
    return "\(year)-12-31T00:00:00.000Z"
  }

  /// The manifest as JSON, two spaces deep, every list in the order given.
  func write() -> [UInt8] {
    var json = JSONDocument()
    json.open("{")
    json.member("program", "jintu")
    json.member("version", version)
    json.member("gazetteer", gazetteer)
    json.object("options") { for option in options { $0.member(option.name, option.value) } }
    json.list("inputs", inputs) { json, input in
      json.member("report", input.source.name)
      json.member("sha256", input.source.hash)
      json.member("bytes", input.source.size)
      json.member("year", input.source.year)
      json.member("year_evidence", input.source.yearEvidence)
      json.member("articles", input.source.articles)
      json.member("mentions", input.source.mentions)
      json.member("facts", input.facts)
    }
    json.strings("unreadable", unreadable)
    json.list("tables_not_read", unreadTables) { json, table in
      json.member("report", table.report)
      json.member("first_line", table.lines.lowerBound)
      json.member("last_line", table.lines.upperBound)
      json.member("reason", table.reason)
      json.member("cells", table.cellsLeftOut)
    }
    json.object("counts") { for entry in counts { $0.member(entry.name, entry.count) } }
    json.list("tables", tables) { json, table in
      json.member("table", table.name)
      json.member("rows_joined", table.rows)
    }
    json.list("left_out", leftOut) { json, entry in
      json.member("what", entry.what)
      json.member("reason", entry.reason)
      json.member("count", entry.count)
      json.strings("samples", entry.samples)
    }
    json.list("disagreements", disagreements) { json, entry in
      json.member("place", entry.path)
      json.member("indicator", entry.column.indicator)
      json.member("indicator_name", entry.column.title)
      json.member("period", entry.period.text)
      json.member("unit", entry.column.unit)
      json.member("taken", number: entry.taken)
      json.list("stated", entry.statements) { json, statement in
        json.member("value", number: statement.value)
        json.member("report", statement.report)
        json.member("quote", statement.quote)
      }
    }
    json.list("files", files) { json, file in
      json.member("name", file.name)
      json.member("bytes", file.size)
      json.member("sha256", file.hash)
    }
    json.close("}")
    return json.finished()
  }
}
