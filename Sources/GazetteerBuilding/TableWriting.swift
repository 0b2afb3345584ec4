package import Gazetteers
import InputFiles
import SimpleFeatures

/// The lines of the project's tables.
package enum TableWriting {
  /// `places.tsv`, or an overlay: header and rows sorted by path.
  package static func places(_ rows: [PlaceRow]) -> [String] {
    let lines = rows.map { row in
      (
        row.path,
        [
          row.path, row.code ?? "", row.level.name, "\(row.first)", row.last.map { "\($0)" } ?? "",
          row.location.map { decimal($0.x) } ?? "", row.location.map { decimal($0.y) } ?? "",
          row.precision?.name ?? "", row.basis.name, row.error.map { "\($0)" } ?? "", row.source,
          row.successor ?? "", row.pinyin ?? "",
        ].joined(separator: "\t")
      )
    }
    let sorted = lines.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    return [PlaceRow.columns.joined(separator: "\t")] + sorted.map(\.1)
  }

  static func former(_ rows: [FormerRow]) -> [String] {
    let lines = rows.map { row in
      [row.path, row.kind.rawValue, row.value, "\(row.first)", "\(row.last)"]
        .joined(separator: "\t")
    }
    return [FormerRow.columns.joined(separator: "\t")]
      + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func outside(_ table: CommaSeparatedTable) throws(InputError) -> [String] {
    var rows: [OutsideRow] = []
    let codes = Set(table.rows.map { $0["code"] })
    for row in table.rows {
      guard let level = AdministrativeLevel(name: row["level"]) else {
        throw InputError(file: table.file, line: row.line, "unknown level \(row["level"])")
      }
      let core = PlaceNaming.core(of: row["name"], level: level)
      rows.append(
        OutsideRow(
          code: row["code"], level: level, name: row["name"],
          parentCode: row.optional("parent_code").map { parent in
            // Districts of the four municipalities hang under a prefecture that no list has.
            codes.contains(parent) ? parent : parent.prefix(2) + "0000"
          },
          short: core != row["name"] && PlaceNaming.standsAlone(core) ? core : nil))
    }
    for (code, name, short) in CountyHistory.addedProvinces {
      rows.append(
        OutsideRow(code: code, level: .province, name: name, parentCode: nil, short: short))
    }
    // Prefectures without counties stand a second time as a county of themselves.
    var seen: Set<String> = []
    rows.sort { ($0.code, $0.level.rawValue) < ($1.code, $1.level.rawValue) }
    rows = rows.filter { seen.insert($0.code).inserted }
    let lines = rows.map { row in
      [row.code, row.level.name, row.name, row.parentCode ?? "", row.short ?? ""]
        .joined(separator: "\t")
    }
    return [OutsideRow.columns.joined(separator: "\t")] + lines
  }

  static func industries(_ table: CommaSeparatedTable) -> [String] {
    let rows = table.rows.map { row in
      [row["code"], row["level"], row["name"], row["parent_code"]].joined(separator: "\t")
    }
    return ["code\tlevel\tname\tparent"]
      + rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Degrees with six decimals.
  private static func decimal(_ degrees: Double) -> String {
    let micro = Int((degrees * 1_000_000).rounded())
    let fraction = String(abs(micro) % 1_000_000)
    return (micro < 0 ? "-" : "") + "\(abs(micro) / 1_000_000)."
      + String(repeating: "0", count: 6 - fraction.count) + fraction
  }
}
