import Cartography
import Foundation
import SVG
import Testing

@Suite struct Gallery {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GALLERY"] != nil))
  func draw() throws {
    let folder = ProcessInfo.processInfo.environment["GALLERY"]!
    let coverage = try Samples.coverage()
    let composer = MapComposer(coverage: coverage)
    func put(_ name: String, _ map: MapSpecification) throws {
      let start = Date()
      let bytes = SVGWriter().write(try composer.scene(for: map))
      print(name, bytes.count, Date().timeIntervalSince(start))
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name).svg"))
    }
    try put("sparse-a4", Samples.sparse())
    try put("full-a4", Samples.full(coverage))
    try put("prefectures", Samples.prefectures(coverage))
    try put("symbols", Samples.symbols(coverage))
    try put("points", Samples.points(coverage))
    try put("sparse-slide", Samples.sparse(.slide))
    try put("full-slide", Samples.full(coverage, .slide))
    try put("sparse-column", Samples.sparse(.column))
    try put("full-column", Samples.full(coverage, .column))
    try put("sparse-square", Samples.sparse(.square))
    try put("symbols-slide", Samples.symbols(coverage, .slide))
    var un = Samples.full(coverage)
    un.classification = .method(.unclassed, count: 5)
    un.paper = .a5
    try put("unclassed-a5", un)
    var signed = Samples.full(coverage)
    signed.values = signed.values.map {
      var v = $0; v.value -= 2500; return v
    }
    signed.language = .english
    signed.title = "Change of sown area, 2020 to 2021"
    signed.unit = "ha"
    try put("signed-a4", signed)
  }
}
