import Cartography
import Foundation
import Testing

/// Classes against those of mapclassify, written down by `Tests/Consumers/classes.py`.
@Suite struct IndependentClassesTests {
  struct Row: CustomTestStringConvertible {
    let method: ClassificationMethod
    let count: Int
    let counts: [Int]
    let values: [Double]
    var testDescription: String { "\(method.rawValue), \(count) of \(values.count)" }
  }

  static let rows: [Row] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/mapclassify.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let method = ClassificationMethod(rawValue: String(fields[0])),
        let count = Int(fields[1])
      else { return nil }
      return Row(
        method: method, count: count,
        counts: fields[2].split(separator: ",").compactMap { Int($0) },
        values: fields[3].split(separator: ",").compactMap { Double($0) })
    }
  }()

  @Test func theFixtureIsThere() {
    #expect(Self.rows.count == 126)
    #expect(Set(Self.rows.map(\.method)) == [.fisherJenks, .equalInterval, .quantile])
  }

  @Test(arguments: rows)
  func sameClasses(row: Row) {
    let own = ClassBreaks(values: row.values, method: row.method, count: row.count)
    // Classes without a value are kept by mapclassify and dropped at the ends here.
    if own.counts == row.counts { return }
    if row.method == .fisherJenks {
      let other = Self.squares(row.values, row.counts)
      let mine = Self.squares(row.values, own.counts)
      #expect(mine <= other * (1 + 1e-9), "\(own.counts), not \(row.counts): \(mine) > \(other)")
    } else {
      #expect(own.counts.filter { $0 > 0 } == row.counts.filter { $0 > 0 })
    }
  }

  /// The sum of squared distances from the classes' means.
  static func squares(_ values: [Double], _ counts: [Int]) -> Double {
    var rest = values.sorted()[...]
    return counts.reduce(0) { sum, count in
      let part = rest.prefix(count)
      rest = rest.dropFirst(count)
      let mean = part.reduce(0, +) / Double(max(1, part.count))
      return sum + part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
  }
}
