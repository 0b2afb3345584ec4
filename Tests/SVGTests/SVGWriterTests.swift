import Boundaries
import Cartography
import Foundation
import FoundationXML
import SVG
import SimpleFeatures
import TestSupport
import Testing

/// Reads a document with an XML parser of its own and keeps what tests ask for.
final class SVGReading: NSObject, XMLParserDelegate {
  var elements: [(name: String, attributes: [String: String])] = []
  var texts: [String: [String]] = [:]
  private var stack: [(name: String, text: String)] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    stack.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !stack.isEmpty { stack[stack.count - 1].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if let last = stack.popLast() { texts[name, default: []].append(last.text) }
  }
}

@Suite struct SVGWriterTests {
  private func write(_ map: MapSpecification, _ set: BoundarySet = .official) throws -> [UInt8] {
    SVGWriter().write(try MapComposer(coverage: Samples.coverage(set)).scene(for: map))
  }

  @Test func matchesTheSnapshot() throws {
    Snapshot.verify(try write(Samples.sparse()), name: "sparse-a4.svg")
  }

  @Test(arguments: [
    "combined-a4.svg", "focus-square.svg", "print-graticule-a5.svg", "townships-column.svg",
  ])
  func furtherKindsMatchTheirSnapshots(name: String) throws {
    Snapshot.verify(try write(Samples.kind(name)), name: name)
  }

  @Test func multiplesMatchTheSnapshot() throws {
    let scene = try MapComposer(coverage: Samples.coverage(.official)).scene(
      for: Samples.multiples())
    let bytes = SVGWriter().write(scene)
    Snapshot.verify(bytes, name: "multiples-a4-landscape.svg")
    #expect(bytes.count < 150_000)
    let reading = try SVGReading(bytes)
    let identifiers = reading.elements.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func saysHowValuesWereCut() throws {
    let root = try #require(try SVGReading(write(Samples.kind("combined-a4.svg"))).elements.first)
    let breaks = (root.attributes["data-breaks"] ?? "").split(separator: " ").compactMap {
      Double($0)
    }
    #expect(!breaks.isEmpty && breaks == breaks.sorted())
    #expect(root.attributes["data-unit"] == "亩/平方公里")
    #expect(root.attributes["data-greatest-symbol"].flatMap { Double($0) } != nil)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a & b \"c\" 'd'", "\u{0}\u{8}\u{1b}x", "]]>", "\u{FFFE}\u{FFFF}",
    "𠮷野家🗺", "‮逆", String(repeating: "长", count: 400), "",
  ])
  func staysWellFormed(text: String) throws {
    var map = Samples.sparse()
    map.title = text
    map.subtitles = [text, text]
    map.unit = text
    map.sources = [text]
    map.approvalNumber = text
    map.industry = text
    map.values[0].note = text
    map.points = []
    let reading = try SVGReading(write(map))
    #expect(!reading.elements.contains { $0.name == "script" })
    var symbols = Samples.points(try Samples.coverage(.official))
    symbols.points[0].name = text
    symbols.points[0].code = text
    _ = try SVGReading(write(symbols))
  }

  @Test func speaksForItself() throws {
    let map = Samples.sparse()
    let reading = try SVGReading(write(map))
    let titles = try #require(reading.texts["title"])
    #expect(titles.contains(map.title))
    #expect(reading.texts["desc"]?.first?.hasPrefix("山西省117个县（市、区）中9个有数据") == true)
    #expect(titles.contains { $0.hasPrefix("平顺县：") && $0.contains("亩") && $0.contains("条数据") })
    let areas = reading.elements.filter { $0.attributes["data-code"] != nil }
    #expect(areas.count == 117)
    #expect(titles.count == 118)
    let valued = areas.filter { $0.attributes["data-value"] != nil }
    #expect(valued.count == 9)
    #expect(valued.allSatisfy { $0.attributes["data-industry"] == "A0171" })
    #expect(areas.allSatisfy { $0.attributes["data-name"]?.isEmpty == false })
  }

  @Test func usesNothingThatOfficeProgramsLose() throws {
    let reading = try SVGReading(write(Samples.full(Samples.coverage(.official))))
    let allowed: Set<String> = ["svg", "title", "desc", "g", "path", "rect", "circle", "text"]
    #expect(Set(reading.elements.map(\.name)).isSubset(of: allowed))
    for (_, attributes) in reading.elements {
      for name in ["style", "href", "xlink:href", "filter", "clip-path", "mask", "onclick"] {
        #expect(attributes[name] == nil)
      }
      #expect(!attributes.values.contains { $0.contains("url(") })
    }
    let identifiers = reading.elements.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func staysSmall() throws {
    let coverage = try Samples.coverage(.detailed)
    var everything = Samples.full(coverage)
    everything.kind = .combined
    everything.symbolValues = everything.values
    everything.symbolUnit = "亩"
    everything.showsGraticule = true
    for map in [everything, Samples.full(coverage), Samples.sparse(), Samples.symbols(coverage)] {
      let bytes = SVGWriter().write(try MapComposer(coverage: coverage).scene(for: map))
      #expect(bytes.count < 150_000, "\(map.title): \(bytes.count)")
    }
  }

  @Test func isTheSameEachTime() throws {
    #expect(try write(Samples.sparse()) == write(Samples.sparse()))
  }

  @Test func prefixesIdentifiersAndLeavesOutTheDeclaration() throws {
    let scene = try MapComposer(coverage: Samples.coverage(.official)).scene(for: Samples.sparse())
    let text = String(
      decoding: SVGWriter(idPrefix: "m1-").write(scene, standalone: false), as: UTF8.self)
    #expect(text.hasPrefix("<svg "))
    #expect(text.contains("id=\"m1-area-140425\"") && text.contains("id=\"m1-legend\""))
  }

  @Test func sharedBordersAreDrawnFromTheSamePositions() throws {
    // Each position of a prefecture's border is a position of the areas on both sides.
    let reading = try SVGReading(write(Samples.sparse()))
    func positions(_ path: String) -> [String] {
      var result: [String] = []
      for subpath in path.split(separator: "M") {
        var (x, y) = (0, 0)
        let spaced = subpath.replacingOccurrences(of: "-", with: " -")
          .replacingOccurrences(of: "l", with: " ").replacingOccurrences(of: "z", with: " ")
        let numbers = spaced.split(separator: " ").compactMap { Double($0) }
          .map { Int(($0 * 10).rounded()) }
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
          (x, y) =
            index == 0
            ? (numbers[0], numbers[1]) : (x + numbers[index], y + numbers[index + 1])
          result.append("\(x) \(y)")
        }
      }
      return result
    }
    let areas = reading.elements.filter { $0.attributes["data-code"] != nil }
      .map { Set(positions($0.attributes["d"] ?? "")) }
    let strokes = reading.elements.filter { $0.attributes["stroke"] == "#8a8a8a" }
    let border = positions(try #require(strokes.first?.attributes["d"]))
    #expect(border.count > 500)
    let shared = border.count { position in areas.count { $0.contains(position) } >= 2 }
    #expect(Double(shared) > 0.999 * Double(border.count))
  }
}
