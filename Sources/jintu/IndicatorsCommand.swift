import Messages
import ArgumentParser
import Gazetteers
import IndicatorCatalogue

/// `jintu indicators`: the catalogue of named indicators, with what the last run holds of each.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Lists the named indicators and what a run holds of each.",
    discussion: """
      Each number of a report is one of these, or a measure of a product (planted_area/platycodon), \
      its growth (growth_of/gdp), its change or a share of it. With a word only the indicators of \
      which an id, a name or a synonym holds it, each with its synonyms. The same words are \
      understood by --indicator of export and map.

      The columns: id, Chinese name, unit, how values go over places (sum or none), and the values \
      and areas that the last export, or that of --run, wrote to indicators.csv.

      Examples:
        jintu indicators              all
        jintu indicators 粮食         those about grain
        jintu indicators gdp --run maps
      """)

  @Argument(help: "An id, a name, a synonym, or a part of one.")
  var word: String?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "Folder of an export whose values are counted; without it that of the last export.",
      valueName: "folder"))
  var runFolder: String?

  @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
  var gazetteer: String?

  func run() throws {
    let directory = try GazetteerLocation.find(explicit: gazetteer).directory
    let catalogue = try IndicatorCatalogue(directory: directory)
    let counts = try IndicatorRun.read(runFolder)
    let rows = word.map { catalogue.search($0) } ?? catalogue.rows
    let ids = rows.map(\.id) + further(counts, rows, catalogue)
    guard !ids.isEmpty else {
      throw usageError("\(word ?? ""): no indicator has a name like it")
    }
    print(table(ids, counts, catalogue).lines.joined(separator: "\n"))
    if word != nil { for row in rows.prefix(10) { print(words(of: row)) } }
  }

  /// What the run holds besides the rows: compositions, growth, kinds.
  private func further(
    _ counts: IndicatorRun, _ rows: [CatalogueRow], _ catalogue: IndicatorCatalogue
  ) -> [String] {
    let known = Set(rows.map(\.id))
    return counts.ids.filter { id in
      guard !known.contains(id) else { return false }
      guard let word else { return true }
      return known.contains(IndicatorCatalogue.base(of: id)) || id.contains(word)
        || catalogue.name(of: id).contains(word)
    }
  }

  private func table(
    _ ids: [String], _ counts: IndicatorRun, _ catalogue: IndicatorCatalogue
  ) -> TextTable {
    var table = TextTable(
      header: ["id", "name", "unit", "over places", "values", "areas"], rightAligned: [4, 5])
    for id in ids {
      let count = counts.counts[id]
      table.append([
        id, catalogue.name(of: id), catalogue.unit(of: id) ?? "",
        catalogue.isAdditive(id) ? "sum" : "none", count.map { "\($0.values)" } ?? "",
        count.map { "\($0.areas.count)" } ?? "",
      ])
    }
    return table
  }

  private func words(of row: CatalogueRow) -> String {
    var line = "\n\(row.id): \(row.englishName)"
    if !row.synonyms.isEmpty { line += "\n  also " + row.synonyms.joined(separator: ", ") }
    if !row.parent.isEmpty { line += "\n  \(row.role) of \(row.parent)" }
    for member in row.members {
      line += "\n  .\(member.slug): " + member.words.joined(separator: ", ")
    }
    return line
  }
}
