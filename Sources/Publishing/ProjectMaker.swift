import Boundaries
import Cartography
import Projections
import QGIS
import SimpleFeatures

/// Makes the QGIS project that opens all layers of a run.
struct ProjectMaker {
  let map: ThematicMap
  /// Where the layers lie.
  let location: LayerLocation
  /// The project's name.
  static let title = "晋图"

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
      title: Self.title, groups: groups, extent: map.coverage.extent,
      projectedExtent: projected.extent, sheet: sheet(named[.counties]))
  }

  private func borders(_ styled: StyledLayer) -> Project.Entry {
    entry(styled, .borders(name: "设区市界"), isVisible: true, isPrinted: true)
  }

  private func contents(_ styled: StyledLayer) -> Project.Entry {
    entry(styled, styled.styles[0], isVisible: styled.kind == .facts)
  }

  private func entry(
    _ styled: StyledLayer, _ style: LayerStyle, isVisible: Bool, isPrinted: Bool = false
  ) -> Project.Entry {
    Project.Entry(
      name: style.name, layer: styled.layer, style: style,
      source: location.source(of: styled.layer, shapes: styled.shapes),
      provider: location.provider, isVisible: isVisible, isPrinted: isPrinted)
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
      let isFirst = isShown && index == 0
      return entry(styled, style, isVisible: isFirst, isPrinted: isFirst)
    }
  }

  private func sheet(_ counties: StyledLayer?) -> Project.Sheet {
    let theme = LayerStyles.themes(.county, map.bestColumns(at: .county))[0]
    let specification = map.specification(of: theme)
    return Project.Sheet(
      title: counties?.styles.first?.name ?? Self.title,
      subtitle: specification?.subtitles.joined(separator: "；") ?? "报告中没有可上图的指标",
      sources: map.sources(theme, []))
  }
}
