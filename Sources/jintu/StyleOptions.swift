public import ArgumentParser
public import Cartography
import Projections

/// How a map looks.
struct StyleOptions: ParsableArguments {
  @Option(help: "choropleth, symbols or automatic (symbols for raw counts).")
  var kind: MapKind = .automatic

  @Option(help: "How values are cut into classes; without it, chosen from the data.")
  var classification: ClassificationMethod?

  @Option(help: ArgumentHelp("About how many classes (2...9).", valueName: "count"))
  var classes: Int = 5

  @Option(
    help: ArgumentHelp("Inner class breaks, rising, with commas: 100,500,2000.", valueName: "breaks"))
  var breaks: String?

  @Option(help: "Colours.")
  var palette: ColorScheme = .yellowGreenBlue

  @Option(help: "Sheet: a4, a4-landscape, a5, slide, square or column.")
  var size: PaperSize = .a4

  @Option(help: "Language of the map's own words: zh or en.")
  var language: MapLanguage = .chinese

  @Option(help: "Title, instead of the one made from the data.")
  var title: String?

  @Option(help: ArgumentHelp("Map review number (审图号) to print.", valueName: "number"))
  var approvalNumber: String?

  @Option(help: ArgumentHelp("EPSG code or PROJ string; Albers equal-area without it.", valueName: "crs"))
  var crs: String?

  @Flag(inversion: .prefixedNo, help: "Print names and values on the map.")
  var labels = true

  func validate() throws {
    guard (2...9).contains(classes) else {
      throw ValidationError("--classes \(classes): give a number from 2 to 9")
    }
    if let breaks, Self.numbers(breaks) == nil {
      throw ValidationError("--breaks \(breaks): give rising numbers with commas: 100,500,2000")
    }
  }

  /// Sets what the options say.
  func apply(to map: inout MapSpecification) {
    map.kind = kind
    if let breaks, let numbers = Self.numbers(breaks) {
      map.classification = .manual(numbers)
    } else if let classification {
      map.classification = .method(classification, count: classes)
    }
    map.palette = palette
    map.paper = size
    map.language = language
    if let title { map.title = title }
    map.approvalNumber = approvalNumber
    map.showsLabels = labels
    if let crs { map.crs = CoordinateReferenceSystem(crs) }
  }

  private static func numbers(_ text: String) -> [Double]? {
    let parts = text.split(separator: ",")
    let numbers = parts.compactMap { Double($0) }
    guard !numbers.isEmpty, numbers.count == parts.count,
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return numbers
  }
}

extension MapKind: ExpressibleByArgument {}
extension ClassificationMethod: ExpressibleByArgument {}
extension ColorScheme: ExpressibleByArgument {}
extension PaperSize: ExpressibleByArgument {}
extension MapLanguage: ExpressibleByArgument {}
