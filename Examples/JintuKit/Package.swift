// swift-tools-version: 6.2
import PackageDescription

let kit: Target.Dependency = .product(name: "JintuKit", package: "jintu")

let package = Package(
  name: "examples",
  dependencies: [.package(name: "jintu", path: "../..")],
  targets: ["facts", "layers", "places"].map { .executableTarget(name: $0, dependencies: [kit]) }
)
