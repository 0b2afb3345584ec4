import AreaSums
import Foundation
import Gazetteers
import IndicatorCatalogue
import Observations
import TestSupport
import Testing

/// Whole communiqués, a work report and a township's summary, made up, each with the table of all
/// values that an area must get: no other value may be joined.
@Suite struct CommuniqueTests {
  static let folder = ProgramRun.root.appending(path: "Tests/Communiques")
  static let names = [
    "xiangyuan-2022", "yongji-2019", "zuoquan-2015", "datong-2023", "lingchuan-2021",
    "gucheng-2021", "fenyang-2021", "xiyang-2019", "yangcheng-2022", "xinjiang-2021",
    "huozhou-2014", "yangqu-2023", "qinshui-2011", "heshun-2022", "xixian-2023", "xiangfen-2016",
  ]

  /// A row of a table of expected values: indicator, value, unit, year and place.
  struct Row: Hashable, Comparable, CustomStringConvertible {
    let indicator: String
    let value: Double
    let unit: String
    let year: String
    let place: String

    var description: String { "\(indicator) \(value) \(unit) \(year) \(place)" }

    static func < (left: Row, right: Row) -> Bool {
      (left.indicator, left.year, left.place) < (right.indicator, right.year, right.place)
    }
  }

  static func expected(_ name: String) throws -> Set<Row> {
    let text = try String(
      contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        indicator: cells[0], value: Double(cells[1]) ?? .nan, unit: cells[2], year: cells[3],
        place: cells[4])
    }
    return Set(rows)
  }

  /// What the reports states of places themselves.
  static func joined(_ name: String) throws -> Set<Row> {
    let text = try String(
      contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let gazetteer = Analysis.gazetteer
    let aggregation = Aggregation(
      try Analysis.rows(text, name: name + ".txt"), in: gazetteer,
      of: Analysis.analyzer.catalogue)
    var rows: Set<Row> = []
    for column in aggregation.columns {
      for place in aggregation.places(of: column) {
        for period in aggregation.periods(of: column, in: place) {
          guard let value = aggregation.value(of: column, in: place, at: period),
            value.kind == .stated
          else { continue }
          rows.insert(
            Row(
              indicator: column.indicator, value: value.value, unit: column.unit,
              year: period.text, place: gazetteer.name(of: place)))
        }
      }
    }
    return rows
  }

  @Test(arguments: names)
  func everyStatedValueIsJoinedAndNoOther(_ name: String) throws {
    let expected = try Self.expected(name)
    let joined = try Self.joined(name)
    #expect(expected.count > 40)
    let missing = expected.subtracting(joined).sorted()
    let unsupported = joined.subtracting(expected).sorted()
    #expect(missing.isEmpty, "\(missing)")
    #expect(unsupported.isEmpty, "\(unsupported)")
  }

  /// No indicator of a communiqué is left without a column by its name.
  @Test(arguments: names)
  func whatIsJoinedHasAColumn(_ name: String) throws {
    for row in try Self.expected(name) where row.indicator.utf8.allSatisfy({ $0 < 0x80 }) {
      let column = IndicatorColumn(
        row.indicator, printed: row.unit, in: Analysis.analyzer.catalogue)
      #expect(column.columnName != nil, "\(row)")
      #expect(column.unit == row.unit, "\(row)")
    }
  }
}
