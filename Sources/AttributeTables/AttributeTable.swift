import Messages
public import Gazetteers
import Glibc

/// A user's own table joined to the gazetteer: the values of its columns by place of today.
///
///     let table = try AttributeTableReader(gazetteer: gazetteer, vocabulary: vocabulary)
///       .read(bytes, file: "yearbook.csv", options: AttributeTableOptions())
///     table.value(of: table.columns[0], in: county)
public struct AttributeTable: Sendable {
  /// A value as outputs show it.
  public struct Value: Sendable, Hashable {
    /// Where a value comes from.
    public enum Kind: String, Sendable, Hashable {
      /// The table gives it for the place.
      case given
      /// The table gives it for an area of the past that is this place now.
      case former
      /// Added up from several rows, of former areas or of the parts of the place.
      case summed
    }

    /// The number in the table's unit.
    public let value: Double
    /// Where it comes from.
    public let kind: Kind
    /// The lines of the rows behind it, ascending.
    public let lines: [Int]

    /// The lines in short: `3, 5-9`.
    public var linesText: String {
      var runs: [ClosedRange<Int>] = []
      for line in lines {
        if let last = runs.last, line <= last.upperBound + 1 {
          runs[runs.count - 1] = last.lowerBound...max(line, last.upperBound)
        } else {
          runs.append(line...line)
        }
      }
      return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
        .joined(separator: ", ")
    }
  }

  /// The file's name without its folder.
  public let name: String
  /// The columns joined, in the order of the file.
  public internal(set) var columns: [AttributeColumn]
  /// What came of the rows.
  public internal(set) var join: TableJoin
  /// The values by column and place of today.
  private(set) var values: [AttributeColumn: [PlaceID: Value]]
  private var sums: [AttributeColumn: [PlaceID: Value]] = [:]
  private let gazetteer: Gazetteer

  init(name: String, gazetteer: Gazetteer) {
    self.name = name
    self.gazetteer = gazetteer
    columns = []
    join = TableJoin(name: name)
    values = [:]
  }

  /// The places of today that have a value, ascending.
  public var places: [PlaceID] {
    Set(values.values.flatMap(\.keys)).sorted()
  }

  /// The value of a column for a place of today: as given, else the sum of those of the areas
  /// directly below it where the column adds up; nil where neither is known.
  public func value(of column: AttributeColumn, in place: PlaceID) -> Value? {
    values[column]?[place] ?? sums[column]?[place]
  }

  /// Sets the values of a column by place of today.
  mutating func set(_ known: [PlaceID: Value], of column: AttributeColumn) {
    values[column] = known
    sums[column] = column.isSummable ? added(known) : [:]
  }

  /// The sums of values for the areas that have none themselves. Of rows on several levels only the
  /// uppermost count, and only in the areas of today, so that no part is counted twice.
  private func added(_ known: [PlaceID: Value]) -> [PlaceID: Value] {
    var sums: [PlaceID: (value: Double, lines: [Int])] = [:]
    for (part, value) in known.sorted(by: { $0.key < $1.key }) {
      var place = part
      while let area = gazetteer.parent(of: place), known[area] == nil {
        sums[area, default: (0, [])].value += value.value
        sums[area, default: (0, [])].lines += value.lines
        place = area
      }
    }
    return sums.mapValues {
      Value(value: Self.rounded($0.value), kind: .summed, lines: $0.lines.sorted())
    }
  }

  /// Twelve significant digits: what sums of decimals are good for.
  package static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    let scale = pow(10, 11 - log10(abs(value)).rounded(.down))
    return (value * scale).rounded() / scale
  }

  /// The table with some of its columns and places; what is left out is counted in the report.
  public func kept(
    columns keeps: (AttributeColumn) -> Bool, places contains: (PlaceID) -> Bool
  ) -> AttributeTable {
    var table = self
    table.columns = columns.filter(keeps)
    for column in columns where !keeps(column) {
      table.values[column] = nil
      table.sums[column] = nil
      table.join.add(reason: "column outside the filter", sample: "\(column.label)")
    }
    for column in table.columns {
      table.set(values[column, default: [:]].filter { contains($0.key) }, of: column)
    }
    let outside = places.filter { !contains($0) }
    for place in outside {
      table.join.add(reason: "row outside the filter", sample: "\(gazetteer.name(of: place))")
    }
    return table
  }
}
