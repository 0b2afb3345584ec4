import Boundaries
import Cartography
import Projections
import QGIS
import SimpleFeatures

/// Makes the QGIS project that opens all layers of a run.
struct ProjectMaker {
  let map: ThematicMap
  /// The forms in which the layers are written, of which the project opens one.
  let formats: Set<LayerFormat>

  /// The project, its extent the province's.
  func project(of layers: [StyledLayer]) throws -> Project {
    let transformation = try CoordinateTransformation(
      from: .wgs84,
      to: CoordinateReferenceSystem(Project.referenceSystem(over: map.coverage.extent)))
    let projected = try map.coverage.transformed { try transformation.transform($0) }
    let named = Dictionary(uniqueKeysWithValues: layers.map { ($0.kind, $0) })
    var groups: [Project.Group] = []
    func add(_ name: String, _ entries: [Project.Entry]) {
      groups.append(Project.Group(name: name, entries: entries))
    }
    if let styled = named[.prefectures] { add("界线", [borders(styled)]) }
    add("报告内容", [LayerKind.facts, .places].compactMap { named[$0].map(contents) })
    if let styled = named[.townships] {
      add("乡镇（据驻地划分，非界线）", townships(styled))
    }
    if let styled = named[.counties] {
      add(LayerKind.counties.alias, themes(styled, isShown: true))
    }
    if let styled = named[.prefectures] {
      add(LayerKind.prefectures.alias, themes(styled, isShown: false))
    }
    return Project(
      title: "晋图", groups: groups, extent: map.coverage.extent,
      projectedExtent: projected.extent, sheet: sheet(named[.counties]))
  }

  /// Where a layer's data lies, from the project's folder.
  private func source(of layer: Layer) -> String {
    if formats.contains(.geoPackage) { return "./jintu.gpkg|layername=\(layer.name)" }
    let format = LayerFormat.ofLayers.first(where: formats.contains) ?? .geoJSON
    return "./\(layer.name)." + format.rawValue
  }

  private func borders(_ styled: StyledLayer) -> Project.Entry {
    Project.Entry(
      name: "设区市界", layer: styled.layer, style: .borders(name: "设区市界"),
      source: source(of: styled.layer), isVisible: true, isPrinted: true)
  }

  private func contents(_ styled: StyledLayer) -> Project.Entry {
    return Project.Entry(
      name: styled.styles[0].name, layer: styled.layer, style: styled.styles[0],
      source: source(of: styled.layer), isVisible: styled.kind == .facts)
  }

  /// Townships with areas and, where there are any, those that stand at a seat only: QGIS shows one
  /// kind of shape a layer, and would leave out the others without a word.
  private func townships(_ styled: StyledLayer) -> [Project.Entry] {
    let areas = styled.layer.filtered { !($0.geometry?.polygons.isEmpty ?? true) }
    let seats = styled.layer.filtered { if case .point = $0.geometry { true } else { false } }
    guard !areas.features.isEmpty, !seats.features.isEmpty, let style = styled.seatStyle else {
      return themes(styled, isShown: false)
    }
    let areal = StyledLayer(
      kind: styled.kind, layer: areas, styles: styled.styles, shapes: "MultiPolygon")
    let pointed = StyledLayer(kind: styled.kind, layer: seats, styles: [style], shapes: "Point")
    return themes(pointed, isShown: false) + themes(areal, isShown: false)
  }

  /// An entry a style, of which at most the first is shown.
  private func themes(_ styled: StyledLayer, isShown: Bool) -> [Project.Entry] {
    styled.styles.enumerated().map { index, style in
      Project.Entry(
        name: style.name, layer: styled.layer, style: style,
        source: source(of: styled.layer) + (styled.shapes.map { "|geometrytype=\($0)" } ?? ""),
        isVisible: isShown && index == 0, isPrinted: isShown && index == 0)
    }
  }

  private func sheet(_ counties: StyledLayer?) -> Project.Sheet {
    let theme = LayerStyles.themes(.county, map.bestColumns(at: .county))[0]
    let specification = map.specification(of: theme)
    return Project.Sheet(
      title: counties?.styles.first?.name ?? "晋图",
      subtitle: specification?.subtitles.joined(separator: "；") ?? "报告中没有可上图的指标",
      sources: map.sources(theme, []))
  }
}
