// swift-tools-version: 6.2
import PackageDescription

/// Settings that every target shares: Swift 6 mode, explicit existentials, imports that are visible
/// member by member and internal unless said otherwise, and no warning left standing.
let testing: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]
/// What is no test also marks each use of what the compiler cannot keep within its bounds.
let strict: [SwiftSetting] = testing + [.strictMemorySafety()]
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
  name: "jintu",
  products: [
    .executable(name: "jintu", targets: ["jintu"]),
    .library(name: "JintuKit", targets: ["JintuKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Its headers alone: libproj is loaded when something is first projected.
    .systemLibrary(name: "CProj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "ByteCoding", dependencies: ["Messages", "CCrypto"], swiftSettings: strict),
    .target(name: "ByteScanning", swiftSettings: strict),
    .target(name: "Parallelism", swiftSettings: strict),
    .target(
      name: "Messages", resources: [.embedInCode("messages-zh.tsv")], swiftSettings: strict),
    .target(name: "InputFiles", dependencies: ["Messages"], swiftSettings: strict),
    .target(
      name: "ExternalPrograms", dependencies: ["InputFiles"], swiftSettings: strict),
    .target(name: "SimpleFeatures", dependencies: ["Messages"], swiftSettings: strict),
    .target(
      name: "ReportTables", dependencies: ["InputFiles"],
      resources: [.embedInCode("traditional.tsv")], swiftSettings: strict),
    .target(
      name: "TextScanning",
      dependencies: ["Messages", "ByteScanning", "InputFiles", "ReportTables"],
      resources: [.embedInCode("page-words.tsv")], swiftSettings: strict),
    .target(
      name: "ReportSources",
      dependencies: ["Messages", "CZlib", "ExternalPrograms", "InputFiles", "TextScanning"],
      resources: [.embedInCode("source-words.tsv")], swiftSettings: strict),
    .target(
      name: "Language", dependencies: ["ByteScanning", "InputFiles", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "Decisions", dependencies: ["InputFiles", "TextScanning"], swiftSettings: strict),
    .target(
      name: "Projections", dependencies: ["Messages", "CProj", "SimpleFeatures"],
      swiftSettings: strict),
    .target(
      name: "Gazetteers",
      dependencies: ["Messages", "ByteScanning", "InputFiles", "TextScanning", "SimpleFeatures"],
      resources: [.copy("../../Gazetteer"), .embedInCode("naming-words.tsv")], swiftSettings: strict
    ),
    .target(
      name: "GazetteerBuilding",
      dependencies: [
        "InputFiles", "Gazetteers", "TextScanning", "SimpleFeatures", "Boundaries", "GeoJSON",
      ],
      swiftSettings: strict),
    .target(
      name: "GazetteerImporting",
      dependencies: [
        "Messages", "InputFiles",
        "Gazetteers", "GazetteerBuilding", "Boundaries", "Projections", "SimpleFeatures",
      ],
      swiftSettings: strict),
    .target(
      name: "Geoparsing",
      dependencies: ["ByteScanning", "InputFiles", "Gazetteers", "TextScanning"],
      resources: [.embedInCode("lookalikes.tsv")], swiftSettings: strict),
    .target(
      name: "Indicators",
      dependencies: ["ByteScanning", "InputFiles", "Language", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "Industries", dependencies: ["ByteScanning", "InputFiles", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "IndicatorCatalogue",
      dependencies: ["Messages", "ByteScanning", "InputFiles", "Indicators", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "Observations",
      dependencies: [
        "Messages", "ByteScanning", "InputFiles",
        "Decisions", "Language", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries",
        "Gazetteers", "ReportTables", "TextScanning", "SimpleFeatures",
      ], swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: [
        "ByteCoding", "Decisions", "Observations", "Geoparsing", "Indicators",
        "IndicatorCatalogue", "Industries", "Gazetteers", "TextScanning", "SimpleFeatures",
      ], swiftSettings: strict),
    .target(
      name: "AreaSums",
      dependencies: [
        "Messages", "Records", "Observations", "Indicators", "IndicatorCatalogue", "Gazetteers",
      ], swiftSettings: strict),
    .target(
      name: "Corrections",
      dependencies: [
        "Messages", "ByteCoding", "InputFiles", "Observations", "Records", "Geoparsing",
        "Indicators", "IndicatorCatalogue", "Industries", "Gazetteers", "TextScanning",
      ], swiftSettings: strict),
    .target(
      name: "AttributeTables",
      dependencies: [
        "Messages", "InputFiles", "Gazetteers", "Indicators", "Industries", "TextScanning",
      ],
      resources: [.embedInCode("heading-words.tsv")], swiftSettings: strict),
    .target(
      name: "Evaluation",
      dependencies: [
        "ByteCoding", "InputFiles", "Corrections", "Observations", "Records",
        "Geoparsing", "Indicators", "Industries", "Gazetteers", "TextScanning",
      ], swiftSettings: strict),
    .target(
      name: "Fitting",
      dependencies: [
        "Corrections", "Decisions", "Evaluation", "Observations", "Records", "Gazetteers",
        "TextScanning",
      ],
      swiftSettings: strict),
    .target(
      name: "Boundaries", dependencies: ["InputFiles", "SimpleFeatures", "ByteCoding"],
      swiftSettings: strict),
    .target(
      name: "TownshipAreas",
      dependencies: [
        "Messages", "InputFiles", "Gazetteers", "Boundaries", "GeoJSON", "SimpleFeatures",
      ],
      swiftSettings: strict),
    .target(
      name: "Cartography",
      dependencies: ["Messages", "SimpleFeatures", "Projections", "Boundaries"],
      swiftSettings: strict),
    .target(
      name: "GeoJSON", dependencies: ["Messages", "InputFiles", "SimpleFeatures", "ByteCoding"],
      swiftSettings: strict),
    .target(
      name: "SVG", dependencies: ["Cartography", "SimpleFeatures", "ByteCoding"],
      swiftSettings: strict),
    .target(
      name: "GeoPackage", dependencies: ["Messages", "SimpleFeatures", "ByteCoding", grdb, sqlite],
      swiftSettings: strict),
    .target(
      name: "PostGIS",
      dependencies: [
        "ByteCoding", "ExternalPrograms", "GeoPackage", "InputFiles", "QGIS", "SimpleFeatures",
      ],
      swiftSettings: strict),
    .target(
      name: "Collections",
      dependencies: [
        "InputFiles", "Corrections", "Observations", "Records", "GeoPackage", "Gazetteers",
        "Indicators", "IndicatorCatalogue", "Industries", "SimpleFeatures", "TextScanning", grdb,
      ], swiftSettings: strict),
    .target(
      name: "QGIS", dependencies: ["Cartography", "SimpleFeatures", "ByteCoding"],
      swiftSettings: strict),
    .target(
      name: "WebPage", dependencies: ["ByteCoding"],
      resources: pageResources, swiftSettings: strict),
    .target(
      name: "Briefing", dependencies: ["ByteCoding", "ExternalPrograms", "InputFiles"],
      resources: [
        .embedInCode("brief.css"), .embedInCode("Templates/odt-styles.xml"),
        .embedInCode("Templates/word-document.xml"), .embedInCode("Templates/word-footer.xml"),
        .embedInCode("Templates/word-relations.xml"), .embedInCode("Templates/word-styles.xml"),
      ], swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Messages", "ExternalPrograms", "InputFiles", "Parallelism", "Corrections",
        "Observations", "Records", "AreaSums", "Geoparsing", "Indicators", "IndicatorCatalogue",
        "Industries",
        "Gazetteers", "TextScanning", "SimpleFeatures", "Boundaries", "TownshipAreas",
        "Projections", "Cartography", "GeoJSON", "Briefing",
        "SVG",
        "ByteCoding", "GeoPackage", "PostGIS", "QGIS", "WebPage", "AttributeTables",
      ],
      resources: [
        .embedInCode("captions.tsv"), .embedInCode("left-out-words.tsv"),
        .embedInCode("population-words.tsv"),
      ],
      swiftSettings: strict),
    .target(
      name: "JintuKit",
      dependencies: [
        "Boundaries", "ByteCoding", "Gazetteers", "GeoJSON", "Geoparsing", "IndicatorCatalogue",
        "Indicators", "Industries", "InputFiles", "Observations", "Publishing", "Records",
        "ReportSources", "SimpleFeatures", "TextScanning",
      ], swiftSettings: strict),
    .executableTarget(
      name: "jintu",
      dependencies: [
        "Messages", "InputFiles",
        "AreaSums",
        "AttributeTables",
        "Boundaries",
        "Briefing",
        "ByteCoding",
        "Cartography",
        "Collections",
        "Corrections",
        "Evaluation",
        "ExternalPrograms",
        "GazetteerBuilding",
        "GazetteerImporting",
        "Gazetteers",
        "GeoJSON",
        "Geoparsing",
        "IndicatorCatalogue",
        "Indicators",
        "Industries",
        "Observations",
        "Parallelism",
        "PostGIS",
        "Projections",
        "Publishing",
        "Records",
        "ReportSources",
        "SVG",
        "SimpleFeatures",
        "TextScanning",
        "TownshipAreas",
        argumentParser,
      ], swiftSettings: strict,
      // The program's own hash tells a running collection that another version reads it.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id"])]),
    .executableTarget(
      name: "jintu-fit",
      dependencies: [
        "ByteCoding", "InputFiles", "Corrections", "ReportSources",
        "Decisions", "Evaluation", "Fitting", "Observations", "Records", "Gazetteers",
        "TextScanning", argumentParser,
      ], swiftSettings: strict),
    .executableTarget(
      name: "jintu-benchmark",
      dependencies: [
        "ByteScanning", "Observations", "Records", "AreaSums",
        "Geoparsing", "Indicators", "Gazetteers", "Boundaries", "TextScanning",
        "SimpleFeatures", "ByteCoding", "Cartography", "GeoJSON", "GeoPackage", "SVG",
        argumentParser,
      ], swiftSettings: strict),
  ] + fuzzing + [
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: testing)
  ]
    + testTargets([
      "Messages": ["Gazetteers", "jintu"],
      "ByteCoding": [], "ByteScanning": [], "Parallelism": [], "InputFiles": [],
      "SimpleFeatures": [],
      "ReportTables": ["ByteScanning", "TextScanning"],
      "TextScanning": ["Messages", "ReportTables"],
      "ExternalPrograms": ["InputFiles"],
      "ReportSources": ["ExternalPrograms", "InputFiles", "TextScanning"],
      "Projections": ["SimpleFeatures"],
      "Gazetteers": ["InputFiles", "TextScanning", "SimpleFeatures"],
      "GazetteerBuilding": ["InputFiles", "Gazetteers", "SimpleFeatures", "Boundaries"],
      "GazetteerImporting": [
        "InputFiles", "Gazetteers", "Boundaries", "Projections", "SimpleFeatures",
      ],
      "TownshipAreas": ["InputFiles", "Gazetteers", "Boundaries", "SimpleFeatures"],
      "Geoparsing": ["Gazetteers", "TextScanning"],
      "Indicators": ["InputFiles", "Language", "TextScanning"],
      "Industries": ["InputFiles", "TextScanning"],
      "IndicatorCatalogue": ["Messages", "Indicators", "TextScanning"],
      "Observations": [
        "Messages", "Records", "AreaSums",
        "ByteCoding", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries",
        "Gazetteers",
        "TextScanning", "SimpleFeatures",
      ],
      "Language": ["TextScanning"], "Decisions": ["InputFiles", "TextScanning"],
      "Corrections": [],
      "Fitting": [
        "ByteCoding", "Corrections", "Decisions", "Evaluation", "Gazetteers", "Observations",
        "Records", "TextScanning", "jintu-fit",
      ],
      "Evaluation": ["ByteCoding", "InputFiles", "TextScanning", "jintu"],
      "Collections": [
        "InputFiles", "Observations", "Records", "Geoparsing", "Indicators", "IndicatorCatalogue",
        "Industries",
        "Gazetteers", "TextScanning", "SimpleFeatures", "ByteCoding", grdb,
      ],
      "AttributeTables": [
        "Messages", "InputFiles", "Gazetteers", "Indicators", "Industries", "TextScanning",
      ],
      "Boundaries": ["InputFiles", "SimpleFeatures", "GeoJSON", "Projections"],
      "Cartography": ["SimpleFeatures", "Projections", "Boundaries"],
      "GeoJSON": ["InputFiles", "SimpleFeatures", "ByteCoding"],
      "GeoPackage": ["Messages", "SimpleFeatures", grdb],
      "PostGIS": ["ByteCoding", "GeoPackage", "InputFiles", "SimpleFeatures"],
      "QGIS": ["Cartography", "SimpleFeatures"],
      "JintuKit": [
        "Gazetteers", "Geoparsing", "Indicators", "Industries", "InputFiles", "SimpleFeatures",
      ],
      "Briefing": ["ByteCoding", "ExternalPrograms", "InputFiles"], "WebPage": [],
      "SVG": ["Cartography", "SimpleFeatures", "ByteCoding", "Projections", "Boundaries"],
      "Publishing": [
        "Messages", "QGIS",
        "Observations", "Records", "AreaSums", "Geoparsing", "Indicators", "IndicatorCatalogue",
        "Gazetteers",
        "TextScanning", "SimpleFeatures", "Cartography", "Industries", "Boundaries",
      ],
    ])
    + [
      .testTarget(name: "ArchitectureTests", swiftSettings: testing),
      .testTarget(
        name: "EndToEndTests", dependencies: ["ByteCoding", "TestSupport", "jintu"],
        swiftSettings: testing),
    ]
)

/// The page's own parts. The script is cut by concern; `PageWriter` says in which order it runs.
var pageResources: [Resource] {
  let scripts = [
    "dom", "words", "facts", "view", "filter", "sorting", "address", "lookup", "corrections",
    "tree",
    "map", "table", "review", "panel", "files", "saving", "controls", "start",
  ]
  let names = ["page.html", "page.css", "print.css", "words.tsv"] + scripts.map { $0 + ".js" }
  return names.map { .embedInCode("Resources/" + $0) }
}

/// Only `make fuzz` builds this: it needs the driver that `-sanitize=fuzzer` links.
var fuzzing: [Target] {
  guard Context.environment["JINTU_FUZZ"] != nil else { return [] }
  return [
    .executableTarget(
      name: "jintu-fuzz",
      dependencies: [
        "AttributeTables", "Boundaries", "ByteCoding", "Collections", "GazetteerImporting",
        "Gazetteers", "GeoJSON", "Indicators", "Observations", "Records", "SimpleFeatures",
        "TextScanning", "TownshipAreas",
      ], path: "Tests/Fuzzing", exclude: ["run.sh", "corpus.py"], swiftSettings: strict)
  ]
}

/// One test target a library, named after it.
func testTargets(_ libraries: [String: [Target.Dependency]]) -> [Target] {
  libraries.sorted { $0.key < $1.key }.map { name, others in
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + others,
      swiftSettings: testing)
  }
}
