import Messages
public import AreaSums
import ByteCoding
public import Observations
public import Records
import TextScanning

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
    var json = JSONWriter(ByteWriter(capacity: 4096))
    json.beginObject(.indented)
    json.member("program", "jintu")
    json.member("version", version)
    json.member("gazetteer", gazetteer)
    json.object("options") { json in
      for (key, option) in zip(Self.distinct(options.map(\.name)), options) {
        json.key(text: key)
        json.value(option.value)
      }
    }
    appendRead(to: &json)
    json.object("counts") { json in
      for (key, entry) in zip(Self.distinct(counts.map(\.name)), counts) {
        json.key(text: key)
        json.value(entry.count)
      }
    }
    appendJoined(to: &json)
    json.objects("files", files) { json, file in
      json.member("name", file.name)
      json.member("bytes", file.size)
      json.member("sha256", file.hash)
    }
    json.endObject()
    json.endLine()
    return json.finished().bytes
  }

  /// What was read and what could not be.
  private func appendRead(to json: inout JSONWriter) {
    json.objects("inputs", inputs) { json, input in
      json.member("report", input.source.name)
      json.member("sha256", input.source.hash)
      json.member("bytes", input.source.size)
      json.member("year", input.source.year)
      json.member("year_evidence", input.source.yearEvidence)
      json.member("articles", input.source.articles)
      json.member("mentions", input.source.mentions)
      json.member("facts", input.facts)
      Self.append(input.source.origin, to: &json)
    }
    json.list("unreadable", unreadable) { $0.value($1) }
    json.objects("tables_not_read", unreadTables) { json, table in
      json.member("report", table.report)
      json.member("first_line", table.lines.lowerBound)
      json.member("last_line", table.lines.upperBound)
      json.member("reason", table.reason)
      json.member("cells", table.cellsLeftOut)
    }
  }

  /// What is known of a report that did not come as plain text.
  private static func append(_ origin: ReportOrigin, to json: inout JSONWriter) {
    let texts: [(name: StaticString, text: String)] = [
      ("format", origin.format), ("converter", origin.converter), ("title", origin.title),
      ("source", origin.source), ("place", origin.place),
      ("date", origin.date?.description ?? ""), ("date_basis", origin.date?.basis.rawValue ?? ""),
    ]
    for (name, text) in texts where !text.isEmpty { json.member(name, text) }
    if !origin.layout.pages.isEmpty { json.member("pages", origin.layout.pages.count) }
    if !origin.remarks.isEmpty { json.list("remarks", origin.remarks) { $0.value($1.description) } }
  }

  /// What was joined, what was left out and where reports disagree.
  private func appendJoined(to json: inout JSONWriter) {
    json.objects("tables", tables) { json, table in
      json.member("table", table.name)
      json.member("rows_joined", table.rows)
    }
    json.objects("left_out", leftOut) { json, entry in
      json.member("what", entry.what)
      json.member("reason", entry.reason)
      json.member("count", entry.count)
      json.list("samples", entry.samples) { $0.value($1) }
    }
    json.objects("disagreements", disagreements) { json, entry in
      json.member("place", entry.path)
      json.member("indicator", entry.column.indicator)
      json.member("indicator_name", entry.column.title)
      json.member("period", entry.period.text)
      json.member("unit", entry.column.unit)
      json.member("taken", number: entry.taken)
      json.objects("stated", entry.statements) { json, statement in
        json.member("value", number: statement.value)
        json.member("report", statement.report)
        json.member("quote", statement.quote)
      }
    }
  }

  /// The names as keys of one object: one that stands there already is numbered, for parsers keep
  /// only one of two.
  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      var key = name
      var number = 1
      while !seen.insert(key).inserted {
        number += 1
        key = "\(name) (\(number))"
      }
      return key
    }
  }
}
