import Messages
import AreaSums
import Boundaries
import ByteCoding
import Cartography
import Corrections
import Gazetteers
import GeoPackage
import Indicators
import Observations
import Parallelism
import PostGIS
import QGIS
import SVG
import SimpleFeatures
import TownshipAreas
import WebPage

/// How the layers of a run become files and tables.
extension Export {
  /// All files but the manifest; styles and maps are thought out side by side.
  func files(
    _ layers: [(LayerKind, Layer)], _ table: Layer, _ map: ThematicMap
  ) throws -> [PendingFile] {
    try Parallel.map(2, threads: threads) { half in
      half == 0 ? try layerFiles(layers, table, map) : try pageFiles(map, layers)
    }.flatMap { $0 }
  }

  /// The layers in every format, their styles, the tables and the QGIS project.
  func layerFiles(
    _ layers: [(LayerKind, Layer)], _ table: Layer, _ map: ThematicMap
  ) throws -> [PendingFile] {
    let styles = LayerStyles(map: map, industries: analyzer.industries)
    let layers = layers.map { styles.styled($0, $1) }
    var files = layers.flatMap { self.files(of: $0) }
    if formats.contains(.geoPackage) { files.append(packageFile(layers, table)) }
    if writesCorrections, let list = corrections?.list, !list.isEmpty {
      files.append(PendingFile("stored-corrections.csv") { CorrectionFile.write(list) })
    }
    let project = ProjectMaker(map: map, location: .files(formats))
    return files + [
      PendingFile("indicators.csv") { IndicatorsTable.write(table) },
      PendingFile("jintu.qgs") { try ProjectWriter.write(project.project(of: layers)) },
    ]
  }

  private func files(of styled: StyledLayer) -> [PendingFile] {
    let layer = styled.layer
    var files = LayerFormat.ofLayers.filter(formats.contains).map { format in
      PendingFile(layer.name + "." + format.rawValue) {
        try format.bytes(of: layer, decimals: LayerFormat.decimals)
      }
    }
    if let style = styled.styles.first, formats != [.geoPackage] {
      files.append(PendingFile(layer.name + ".qml") { StyleWriter.write(style, of: layer) })
    }
    if styled.kind == .facts {
      files.append(PendingFile("facts.csv") { FactsTable.write(layer) })
    }
    return files
  }

  private func packageFile(_ layers: [StyledLayer], _ table: Layer) -> PendingFile {
    let package = GeoPackageWriter(lastChange: manifest.dateOfData, decimals: LayerFormat.decimals)
    let packaged = Self.packaged(layers, table)
    return PendingFile("jintu.gpkg", isFirst: true) { path in try package.write(packaged, to: path)
    }
  }

  /// The layers with their styles and the table, as a GeoPackage and a database hold them.
  private static func packaged(_ layers: [StyledLayer], _ table: Layer) -> [GeoPackageLayer] {
    layers.map { styled in
      GeoPackageLayer(
        styled.layer,
        styles: styled.styles.enumerated().map { index, style in
          let names = style.namedFields(isFirst: index == 0, of: styled.styles.count)
          let qml = StyleWriter.write(style, of: styled.layer, naming: names)
          return GeoPackageLayer.Style(name: style.name, qml: String(decoding: qml, as: UTF8.self))
        })
    } + [GeoPackageLayer(table: table)]
  }

  /// Puts the layers, the table, the styles and the project into the database, where there is one.
  mutating func storeLayers(
    _ layers: [(LayerKind, Layer)], _ table: Layer, _ map: ThematicMap
  ) throws {
    guard let store else { return }
    let styles = LayerStyles(map: map, industries: analyzer.industries)
    let styled = layers.map { kind, layer in
      let long = layer.fields.filter { !PostGISStore.admits($0.name) }
      guard !long.isEmpty else { return styles.styled(kind, layer) }
      warnings.append(
        """
        table \(layer.name): names too long for PostgreSQL, left out: \
        \(long.map(\.name).joined(separator: ", "))
        """)
      return styles.styled(kind, layer.without(Set(long)))
    }
    let project = try ProjectMaker(map: map, location: .database(store.source)).project(of: styled)
    try store.write(
      DatabaseContent(
        layers: Self.packaged(styled, table), projectName: ProjectMaker.title,
        project: StoredArchive.write([
          (ProjectMaker.title + ".qgs", ProjectWriter.write(project))
        ]),
        lastChange: manifest.dateOfData, decimals: LayerFormat.decimals))
  }

  /// The maps and the page, which offers them.
  func pageFiles(
    _ map: ThematicMap, _ layers: [(LayerKind, Layer)]
  ) throws -> [PendingFile] {
    let samples = SampleMaps(map: map, industries: analyzer.industries, levels: levels)
    let composer = MapComposer(coverage: map.coverage)
    let sheets = try samples.sheets(composer)
    let page = PageMaker(
      map: map, industries: analyzer.industries, layers: layers, origins: origins,
      sheets: PageSheetMaker(map: map, samples: samples, sheets: sheets, composer: composer),
      corrections: corrections?.list.corrections.map(\.record) ?? [], options: manifest.options)
    return sheets.map { sheet in
      PendingFile(sheet.stem + ".svg") { SVGWriter().write(sheet.scene) }
    } + [PendingFile("index.html", isFirst: true) { try PageWriter.write(page.page()) }]
  }
}
