import Foundation
import Testing

/// Modules point one way: what each may import, read from the `import` lines of its sources.
@Suite struct ImportTests {
  /// What any module may use: the modules of the system, the standard ones, and what to say.
  static let common: Set<String> = [
    "Dispatch", "Glibc", "Foundation", "FoundationEssentials", "Synchronization", "Messages",
  ]

  static let allowed: [String: Set<String>] = [
    "Messages": [],
    "ByteCoding": ["CCrypto"],
    "ByteScanning": [],
    "InputFiles": [],
    "Parallelism": [],
    "SimpleFeatures": [],
    "ReportTables": ["InputFiles"],
    "TextScanning": ["ByteScanning", "InputFiles", "ReportTables"],
    "ExternalPrograms": ["InputFiles"],
    "ReportSources": ["CZlib", "ExternalPrograms", "InputFiles", "TextScanning"],
    "Language": ["ByteScanning", "InputFiles", "TextScanning"],
    "Decisions": ["InputFiles", "TextScanning"],
    "Projections": ["CProj", "SimpleFeatures"],
    "Boundaries": ["InputFiles", "SimpleFeatures", "ByteCoding"],
    "Gazetteers": ["ByteScanning", "InputFiles", "TextScanning", "SimpleFeatures", "ByteCoding"],
    "GazetteerBuilding": [
      "InputFiles",
      "Gazetteers", "TextScanning", "SimpleFeatures", "Boundaries", "GeoJSON",
    ],
    "GazetteerImporting": [
      "InputFiles",
      "Gazetteers", "GazetteerBuilding", "Boundaries", "Projections", "SimpleFeatures",
    ],
    "Geoparsing": ["ByteScanning", "InputFiles", "Gazetteers", "TextScanning"],
    "Indicators": ["ByteScanning", "InputFiles", "Language", "TextScanning"],
    "Industries": ["ByteScanning", "InputFiles", "TextScanning"],
    "IndicatorCatalogue": ["ByteScanning", "InputFiles", "Indicators", "TextScanning"],
    "Observations": [
      "ByteScanning", "InputFiles",
      "Decisions", "Language", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries",
      "Gazetteers", "ReportTables", "TextScanning",
      "SimpleFeatures",
    ],
    "Records": [
      "ByteCoding", "Decisions", "Observations", "Geoparsing", "Indicators", "IndicatorCatalogue",
      "Industries", "Gazetteers", "TextScanning", "SimpleFeatures",
    ],
    "AreaSums": ["Records", "Observations", "Indicators", "IndicatorCatalogue", "Gazetteers"],
    "Corrections": [
      "ByteCoding", "InputFiles", "Observations", "Records", "Geoparsing", "Indicators",
      "IndicatorCatalogue", "Industries", "Gazetteers", "TextScanning",
    ],
    "AttributeTables": ["InputFiles", "Gazetteers", "Indicators", "Industries", "TextScanning"],
    "TownshipAreas": ["InputFiles", "Gazetteers", "Boundaries", "GeoJSON", "SimpleFeatures"],
    "Cartography": ["SimpleFeatures", "Projections", "Boundaries"],
    "GeoJSON": ["InputFiles", "SimpleFeatures", "ByteCoding"],
    "GeoPackage": ["SimpleFeatures", "ByteCoding", "GRDB", "GRDBSQLite"],
    "PostGIS": [
      "ByteCoding", "ExternalPrograms", "GeoPackage", "InputFiles", "QGIS", "SimpleFeatures",
    ],
    "Collections": [
      "InputFiles", "Corrections", "Observations", "Records", "GeoPackage", "Gazetteers",
      "Indicators",
      "IndicatorCatalogue",
      "Industries",
      "SimpleFeatures", "TextScanning", "GRDB",
    ],
    "QGIS": ["SimpleFeatures", "ByteCoding", "Cartography"],
    "SVG": ["Cartography", "SimpleFeatures", "ByteCoding"],
    "WebPage": ["ByteCoding"],
    "Briefing": ["ByteCoding", "ExternalPrograms", "InputFiles"],
    "Evaluation": [
      "ByteCoding", "InputFiles", "Corrections", "Observations", "Records",
      "Geoparsing", "Indicators", "Industries", "TextScanning", "Gazetteers",
    ],
    "Fitting": [
      "Gazetteers", "Corrections",
      "Decisions", "Evaluation", "Observations", "Records", "Indicators", "TextScanning",
    ],
    "Publishing": [
      "ExternalPrograms", "InputFiles", "Parallelism", "Corrections",
      "Observations", "Records", "AreaSums", "Geoparsing", "Indicators", "IndicatorCatalogue",
      "Industries", "Gazetteers",
      "TextScanning", "SimpleFeatures", "Boundaries", "TownshipAreas", "Projections", "Cartography",
      "GeoJSON", "Briefing",
      "GeoPackage", "PostGIS", "QGIS", "SVG", "WebPage", "ByteCoding", "AttributeTables",
    ],
    "JintuKit": [
      "Boundaries", "ByteCoding", "Gazetteers", "GeoJSON", "Geoparsing", "IndicatorCatalogue",
      "Indicators", "Industries", "InputFiles", "Observations", "Publishing", "Records",
      "ReportSources", "SimpleFeatures", "TextScanning",
    ],
  ]

  /// The modules that knowing everything is the work of.
  static let executables: Set<String> = ["jintu", "jintu-benchmark", "jintu-fit"]

  @Test func everyModuleIsListed() throws {
    let modules = Set(try Self.sourceFolders()).subtracting(Self.executables).subtracting([
      "CProj", "CCrypto", "CZlib",
    ])
    #expect(modules.isSubset(of: Set(Self.allowed.keys)), "add the new module to the table")
    #expect(!modules.isEmpty)
  }

  /// The first page of each library in the documentation that `make docs` builds.
  @Test func everyModuleHasAnOverview() throws {
    for module in Self.allowed.keys {
      let page = Self.root.appending(path: "Sources/\(module)/\(module).docc/\(module).md")
      let text = try? String(contentsOf: page, encoding: .utf8)
      #expect(text?.hasPrefix("# ``\(module)``\n") == true, "\(module) has no overview")
    }
  }

  @Test func modulesImportOnlyWhatTheyMay() throws {
    for module in try Self.sourceFolders() {
      guard let allowed = Self.allowed[module] else { continue }
      for (file, imported) in try Self.imports(of: module) {
        #expect(
          allowed.contains(imported) || Self.common.contains(imported),
          "\(file) imports \(imported), which \(module) may not")
      }
    }
  }

  @Test func theTableHasNoCycle() {
    var open = Self.allowed
    var previous = Int.max
    while open.count < previous {
      previous = open.count
      for (module, imports) in open where imports.isDisjoint(with: open.keys) {
        open[module] = nil
      }
    }
    #expect(open.isEmpty, "these modules import each other: \(open.keys.sorted())")
  }

  @Test func filesAreShort() throws {
    for module in try Self.sourceFolders() {
      for file in try Self.files(of: module) {
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= 401, "\(file.lastPathComponent) has \(lines) lines; split it")
      }
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func sourceFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  static func files(of module: String) throws -> [URL] {
    let folder = root.appending(path: "Sources/\(module)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  static func imports(of module: String) throws -> [(file: String, imported: String)] {
    var found: [(String, String)] = []
    for file in try files(of: module) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        var words = line.split(separator: " ").map(String.init)
        while let first = words.first,
          first.hasPrefix("@") || ["public", "internal", "package", "private"].contains(first)
        {
          words.removeFirst()
        }
        guard words.first == "import", words.count >= 2 else { continue }
        found.append((file.lastPathComponent, words[1]))
      }
    }
    return found
  }

  /// What only tables say: the code of the province, its name, coordinates in it. The help of the
  /// executables has examples, and the gazetteer's building knows its sources.
  static var provincial: [Regex<Substring>] {
    [/山西/, /"14[0-9]*"/, /\b11[0-4]\.[0-9]+\b/, /\b3[4-9]\.[0-9]{2,}\b/]
  }

  @Test func noCodeKnowsTheProvince() throws {
    let exempt = Self.executables.union(["GazetteerBuilding"])
    for module in try Self.sourceFolders() where !exempt.contains(module) {
      for file in try Self.files(of: module) {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        for line in lines {
          let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
          let found = Self.provincial.contains { code.contains($0) }
          #expect(!found, "\(file.lastPathComponent): \(line)")
        }
      }
    }
  }

  /// Where decisions are made; the words that they look at are data.
  static let wordless = [
    "Decisions", "Language", "Geoparsing", "Fitting", "Observations/Places",
    "Observations/Industries",
    "Observations/Confidence",
  ]

  @Test(arguments: wordless)
  func noChineseWordStandsInADecision(_ folder: String) throws {
    let files = try Self.files(of: folder)
    #expect(!files.isEmpty)
    for file in files {
      for (line, code) in try Self.code(of: file) {
        #expect(!Self.isChinese(code), "\(file.lastPathComponent):\(line) has a word in it")
      }
    }
  }

  /// Where numerals and dates are read: their grammar may stand in the code; and 增, 降 of the headings
  /// of columns.
  static let grammar: Set = [
    "ChineseNumeral.swift", "NumeralReader.swift", "NumeralEdges.swift", "RangeConnector.swift",
    "TimeScanner.swift", "MeasureTable+Headings.swift",
  ]

  /// Rules for numbers name units, which are the grammar of what they read; words are data.
  @Test func onlyUnitsStandInRulesForNumbers() throws {
    let table = Self.root.appending(path: "Gazetteer/units.tsv")
    let rows = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    let units = Set(rows.flatMap { $0.split(separator: "\t").prefix(2) })
    var count = 0
    for file in try Self.files(of: "Indicators")
    where !Self.grammar.contains(file.lastPathComponent) {
      for (line, code) in try Self.code(of: file) {
        for literal in code.matches(of: /"([^"]*)"/).map(\.1) where Self.isChinese(literal) {
          count += 1
          let isUnit = literal.split(separator: "/").allSatisfy { units.contains($0) }
          #expect(isUnit, "\(file.lastPathComponent):\(line) has '\(literal)' in it")
        }
      }
    }
    #expect(count > 10)
  }

  /// The lines of a file without what stands behind //, which may give an example.
  static func code(of file: URL) throws -> [(line: Int, code: Substring)] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { number, line in
      (number + 1, line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line)
    }
  }

  static func isChinese(_ text: Substring) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
