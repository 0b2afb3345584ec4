import Messages
public import ArgumentParser
public import Boundaries
public import Cartography
import Projections
import Publishing

/// How a map looks.
struct StyleOptions: ParsableArguments {
  @Option(help: "choropleth, symbols, combined (areas per km², circles of totals) or automatic.")
  var kind: MapKind = .automatic

  @Option(help: "How values are cut into classes; without it, chosen from the data.")
  var classification: ClassificationMethod?

  @Option(help: ArgumentHelp("About how many classes (2...9).", valueName: "count"))
  var classes: Int = 5

  @Option(
    help: ArgumentHelp(
      "Inner class breaks, rising, with commas: 100,500,2000.", valueName: "breaks"))
  var breaks: String?

  @Option(help: "Colours.")
  var palette: ColorScheme = .yellowGreenBlue

  @Option(help: "Sheet: a4 (the default), a4-landscape, a5, slide, square or column.")
  var size: PaperSize?

  @Option(help: "Boundary lines: detailed, or official (generalised, for small public maps).")
  var boundaries: BoundarySet = .detailed

  @Option(help: "Names of places: chinese, pinyin or both; without it, by the language.")
  var placeNames: PlaceNames?

  @Option(help: "Language of titles, captions and legends: zh or en.")
  var language: MapLanguage = .chinese

  @Option(help: "Title, instead of the one made from the data.")
  var title: String?

  @Option(help: ArgumentHelp("Map review number (审图号) to print.", valueName: "number"))
  var approvalNumber: String?

  @Option(
    help: ArgumentHelp("EPSG code or PROJ string; Albers equal-area without it.", valueName: "crs"))
  var crs: String?

  @Option(
    name: .customLong("breaks-from"),
    help: ArgumentHelp(
      "Classes and circles of another map of the series: its SVG, or JSON.", valueName: "file"))
  var breaksFrom: String?

  @Flag(name: .customLong("print"), help: "For black-and-white print: greys only.")
  var isForPrint = false

  @Flag(help: "Draw meridians and parallels.")
  var graticule = false

  @Flag(inversion: .prefixedNo, help: "Print names and values on the map.")
  var labels = true

  func validate() throws {
    guard (2...9).contains(classes) else {
      throw usageError("--classes \(classes): give a number from 2 to 9")
    }
    if breaks != nil, breaksFrom != nil {
      throw usageError("--breaks and --breaks-from both set the classes: give one of them")
    }
    if let breaks, Self.numbers(breaks) == nil {
      throw usageError("--breaks \(breaks): give rising numbers with commas: 100,500,2000")
    }
  }

  /// Sets what the options say.
  /// - Throws: `MapError` when the file of `--breaks-from` does not fit.
  func apply(to map: inout MapSpecification) throws {
    if map.kind != .combined { map.kind = kind }
    if let breaks, let numbers = Self.numbers(breaks) {
      map.classification = .manual(numbers)
    } else if let classification {
      map.classification = .method(classification, count: classes)
    }
    if let breaksFrom { try agree(&map, with: SeriesScale(path: breaksFrom), breaksFrom) }
    map.palette = palette
    if let size { map.paper = size }
    map.isForPrint = isForPrint
    map.showsGraticule = graticule
    map.language = language
    if let title { map.title = title }
    map.approvalNumber = approvalNumber
    map.showsLabels = labels
    if let crs { map.crs = CoordinateReferenceSystem(crs) }
  }

  private func agree(
    _ map: inout MapSpecification, with series: SeriesScale, _ file: String
  ) throws {
    if let unit = series.unit, unit != map.unit {
      throw MapError(
        "--breaks-from \(file): that map is in \(unit), this one in \(map.unit)")
    }
    if !series.breaks.isEmpty { map.classification = .manual(series.breaks) }
    map.greatestSymbol = series.greatestSymbol
  }

  private static func numbers(_ text: String) -> [Double]? {
    let parts = text.split(separator: ",")
    let numbers = parts.compactMap { Double($0) }
    guard !numbers.isEmpty, numbers.count == parts.count, numbers.allSatisfy(\.isFinite),
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
extension PlaceNames: ExpressibleByArgument {}
extension BoundarySet: ExpressibleByArgument {}
