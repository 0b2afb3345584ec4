public import SimpleFeatures

/// A QGIS project: styled layers in groups, and a print layout of some of them.
public struct Project: Sendable {
  /// A layer as the project shows it.
  public struct Entry: Sendable {
    /// The name in the list of layers.
    public let name: String
    /// The layer.
    public let layer: Layer
    /// How it looks.
    public let style: LayerStyle
    /// Where its data lies: beside the project (`./counties.geojson`), or in a database.
    public let source: String
    /// What of QGIS reads it: `ogr`, `postgres`.
    public let provider: String
    /// Whether it is shown from the start.
    public let isVisible: Bool
    /// Whether the print layout shows it.
    public let isPrinted: Bool

    /// A layer of a project.
    public init(
      name: String, layer: Layer, style: LayerStyle, source: String, provider: String = "ogr",
      isVisible: Bool, isPrinted: Bool = false
    ) {
      self.name = name
      self.layer = layer
      self.style = style
      self.source = source
      self.provider = provider
      self.isVisible = isVisible
      self.isPrinted = isPrinted
    }

    /// An identifier made from the data's and the style's name.
    var identifier: String {
      let digits = StableIdentifier.uuid(source + "/" + name).filter { $0.isHexDigit }
      return layer.name + "_" + digits
    }
  }

  /// Layers under one heading, the upper ones drawn over the lower ones.
  public struct Group: Sendable {
    /// The heading.
    public let name: String
    /// The layers.
    public let entries: [Entry]

    /// A group.
    public init(name: String, entries: [Entry]) {
      self.name = name
      self.entries = entries
    }
  }

  /// The words of the print layout.
  public struct Sheet: Sendable {
    /// The title.
    public let title: String
    /// Unit, years, reports and facts.
    public let subtitle: String
    /// Where data and borders come from, a line each.
    public let sources: [String]

    /// The words.
    public init(title: String, subtitle: String, sources: [String]) {
      self.title = title
      self.subtitle = subtitle
      self.sources = sources
    }
  }

  /// The project's title.
  public let title: String
  /// The groups, from top to bottom.
  public let groups: [Group]
  /// What the project shows first: degrees of WGS 84.
  public let extent: Envelope
  /// The same in metres of the project's reference system.
  public let projectedExtent: Envelope
  /// The print layout's words.
  public let sheet: Sheet

  /// The reference system of a project that shows an extent in degrees: CGCS2000 / Gauss-Kruger, the
  /// national one, of the zone of its middle.
  public static func referenceSystem(over extent: Envelope) -> String {
    "EPSG:" + ReferenceSystem.gaussKruger(at: extent.center.x).number
  }

  /// The project's reference system.
  var system: ReferenceSystem { .gaussKruger(at: extent.center.x) }

  /// A project.
  public init(
    title: String, groups: [Group], extent: Envelope, projectedExtent: Envelope, sheet: Sheet
  ) {
    self.title = title
    self.groups = groups
    self.extent = extent
    self.projectedExtent = projectedExtent
    self.sheet = sheet
  }
}
