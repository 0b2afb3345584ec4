public import GeoPackage

/// What a run puts into a database.
public struct DatabaseContent: Sendable {
  /// The layers with their styles, as they stand in a GeoPackage.
  public let layers: [GeoPackageLayer]
  /// The name under which QGIS lists the project.
  public let projectName: String
  /// The QGIS project as `.qgz`, whose layers lie in the database.
  public let project: [UInt8]
  /// The date that styles and project bear: UTC, `2021-12-31T00:00:00.000Z`.
  public let lastChange: String
  /// Digits after the point of a coordinate.
  public let decimals: Int

  /// What to store.
  public init(
    layers: [GeoPackageLayer], projectName: String, project: [UInt8], lastChange: String,
    decimals: Int
  ) {
    self.layers = layers
    self.projectName = projectName
    self.project = project
    self.lastChange = lastChange
    self.decimals = decimals
  }
}
