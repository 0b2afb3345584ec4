// swift-tools-version: 6.2
import PackageDescription

/// Settings that every target shares: Swift 6 mode, explicit existentials, imports that are visible
/// member by member and internal unless said otherwise, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]
let unsafeAware: [SwiftSetting] = strict + [.strictMemorySafety()]
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "jintu",
  products: [.executable(name: "jintu", targets: ["jintu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CProj", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .target(name: "ByteCoding", swiftSettings: unsafeAware),
    .target(name: "SimpleFeatures", swiftSettings: strict),
    .target(name: "TextScanning", swiftSettings: strict),
    .target(name: "Language", dependencies: ["TextScanning"], swiftSettings: strict),
    .target(name: "Decisions", dependencies: ["TextScanning"], swiftSettings: strict),
    .target(
      name: "Projections", dependencies: ["CProj", "SimpleFeatures"], swiftSettings: unsafeAware),
    .target(
      name: "Gazetteers", dependencies: ["TextScanning", "SimpleFeatures"],
      resources: [.copy("../../Gazetteer")], swiftSettings: strict),
    .target(
      name: "GazetteerBuilding",
      dependencies: ["Gazetteers", "TextScanning", "SimpleFeatures", "Boundaries", "GeoJSON"],
      swiftSettings: strict),
    .target(
      name: "GazetteerImporting",
      dependencies: [
        "Gazetteers", "GazetteerBuilding", "Boundaries", "Projections", "SimpleFeatures",
      ],
      swiftSettings: strict),
    .target(
      name: "Geoparsing", dependencies: ["Gazetteers", "TextScanning"], swiftSettings: strict),
    .target(name: "Indicators", dependencies: ["TextScanning"], swiftSettings: strict),
    .target(name: "Industries", dependencies: ["TextScanning"], swiftSettings: strict),
    .target(
      name: "IndicatorCatalogue", dependencies: ["Indicators", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "Observations",
      dependencies: [
        "Decisions", "Language", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries",
        "Gazetteers", "TextScanning", "SimpleFeatures", "ByteCoding",
      ], swiftSettings: strict),
    .target(
      name: "AttributeTables",
      dependencies: ["Gazetteers", "Indicators", "Industries", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "Evaluation",
      dependencies: [
        "Observations", "Geoparsing", "Indicators", "Industries", "Gazetteers", "TextScanning",
      ], swiftSettings: strict),
    .target(
      name: "Fitting",
      dependencies: ["Decisions", "Evaluation", "Observations", "Gazetteers", "TextScanning"],
      swiftSettings: strict),
    .target(
      name: "Boundaries", dependencies: ["SimpleFeatures", "ByteCoding"], swiftSettings: strict),
    .target(
      name: "TownshipAreas",
      dependencies: ["Gazetteers", "Boundaries", "GeoJSON", "SimpleFeatures"],
      swiftSettings: strict),
    .target(
      name: "Cartography", dependencies: ["SimpleFeatures", "Projections", "Boundaries"],
      swiftSettings: strict),
    .target(
      name: "GeoJSON", dependencies: ["SimpleFeatures", "ByteCoding"], swiftSettings: strict),
    .target(
      name: "SVG", dependencies: ["Cartography", "SimpleFeatures", "ByteCoding"],
      swiftSettings: strict),
    .target(
      name: "GeoPackage", dependencies: ["SimpleFeatures", "ByteCoding", grdb],
      swiftSettings: strict),
    .target(
      name: "Collections",
      dependencies: [
        "Observations", "GeoPackage", "Gazetteers", "Indicators", "IndicatorCatalogue",
        "Industries", "SimpleFeatures", grdb,
      ], swiftSettings: strict),
    .target(
      name: "QGIS", dependencies: ["Cartography", "SimpleFeatures", "ByteCoding"],
      swiftSettings: strict),
    .target(name: "WebPage", dependencies: ["ByteCoding"], swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Observations", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries",
        "Gazetteers", "TextScanning", "SimpleFeatures", "Boundaries", "TownshipAreas",
        "Projections", "Cartography", "GeoJSON",
        "SVG",
        "ByteCoding", "GeoPackage", "QGIS", "WebPage", "AttributeTables",
      ], swiftSettings: strict),
    .executableTarget(
      name: "jintu",
      dependencies: [
        "AttributeTables",
        "Boundaries",
        "ByteCoding",
        "Cartography",
        "Collections",
        "Evaluation",
        "GazetteerBuilding",
        "GazetteerImporting",
        "Gazetteers",
        "GeoJSON",
        "Geoparsing",
        "IndicatorCatalogue",
        "Indicators",
        "Industries",
        "Observations",
        "Projections",
        "Publishing",
        "SVG",
        "SimpleFeatures",
        "TextScanning",
        "TownshipAreas",
        argumentParser,
      ], swiftSettings: strict),
    .executableTarget(
      name: "jintu-fit",
      dependencies: [
        "Decisions", "Evaluation", "Fitting", "Observations", "Gazetteers", "TextScanning",
        argumentParser,
      ], swiftSettings: strict),
    .executableTarget(
      name: "jintu-benchmark",
      dependencies: [
        "Observations", "Geoparsing", "Indicators", "Gazetteers", "Boundaries", "TextScanning",
        "SimpleFeatures", "ByteCoding", "Cartography", "GeoJSON", "SVG", argumentParser,
      ], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
  ]
    + testTargets([
      "ByteCoding": [], "SimpleFeatures": [], "TextScanning": [], "Projections": ["SimpleFeatures"],
      "Gazetteers": ["TextScanning", "SimpleFeatures"],
      "GazetteerBuilding": ["Gazetteers", "SimpleFeatures", "Boundaries"],
      "GazetteerImporting": ["Gazetteers", "Boundaries", "Projections", "SimpleFeatures"],
      "TownshipAreas": ["Gazetteers", "Boundaries", "SimpleFeatures"],
      "Geoparsing": ["Gazetteers", "TextScanning"], "Indicators": ["TextScanning"],
      "Industries": ["TextScanning"],
      "IndicatorCatalogue": ["Indicators", "TextScanning"],
      "Observations": [
        "ByteCoding", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries", "Gazetteers",
        "TextScanning", "SimpleFeatures",
      ],
      "Language": ["TextScanning"], "Decisions": ["TextScanning"], "Fitting": ["Decisions"],
      "Evaluation": ["TextScanning", "jintu"],
      "Collections": [
        "Observations", "Geoparsing", "Indicators", "IndicatorCatalogue", "Industries",
        "Gazetteers", "TextScanning", "SimpleFeatures", "ByteCoding", grdb,
      ],
      "AttributeTables": ["Gazetteers", "Indicators", "Industries", "TextScanning"],
      "Boundaries": ["SimpleFeatures", "GeoJSON", "Projections"],
      "Cartography": ["SimpleFeatures", "Projections", "Boundaries"],
      "GeoJSON": ["SimpleFeatures", "ByteCoding"],
      "GeoPackage": ["SimpleFeatures", grdb],
      "QGIS": ["Cartography", "SimpleFeatures"],
      "WebPage": [],
      "SVG": ["Cartography", "SimpleFeatures", "ByteCoding", "Projections", "Boundaries"],
      "Publishing": [
        "Observations", "Geoparsing", "Indicators", "IndicatorCatalogue", "Gazetteers",
        "TextScanning", "SimpleFeatures", "Cartography", "Industries", "Boundaries",
      ],
    ])
    + [
      .testTarget(name: "ArchitectureTests", swiftSettings: strict),
      .testTarget(
        name: "EndToEndTests", dependencies: ["TestSupport", "jintu"], swiftSettings: strict),
    ]
)

/// One test target a library, named after it.
func testTargets(_ libraries: [String: [Target.Dependency]]) -> [Target] {
  libraries.sorted { $0.key < $1.key }.map { name, others in
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + others,
      swiftSettings: strict)
  }
}
