/// How a layer looks in QGIS.
public struct LayerStyle: Sendable {
  /// A class of features: those for which an expression holds.
  public struct Rule: Sendable {
    /// The text in the legend.
    public let label: String
    /// An expression of QGIS, empty for all features.
    public let filter: String
    /// How they are drawn.
    public let symbol: Symbol

    /// A class.
    public init(label: String, filter: String, symbol: Symbol) {
      self.label = label
      self.filter = filter
      self.symbol = symbol
    }
  }

  /// A class of features: those whose expression has this value.
  public struct Category: Sendable {
    /// The value; the empty one stands for all that no other category has.
    public let value: String
    /// The text in the legend.
    public let label: String
    /// How they are drawn.
    public let symbol: Symbol

    /// A category.
    public init(value: String, label: String, symbol: Symbol) {
      self.value = value
      self.label = label
      self.symbol = symbol
    }
  }

  /// How features are told apart.
  public enum Renderer: Sendable {
    /// By rules, of which one must be of features without a value: QGIS draws nothing for NULL.
    case rules([Rule])
    /// By the value of an expression.
    case categories(expression: String, [Category])
  }

  /// Labels with a white halo.
  public struct Labels: Sendable {
    /// An expression of QGIS.
    public var expression: String
    /// The size in points.
    public var size = 8.0
    /// Whether the text is bold.
    public var isBold = false
    /// Labels are drawn from this scale, the smaller one: 3,000,000 for 1 : 3,000,000.
    public var smallestScale = 0
    /// Up to this scale, the larger one; 0 without an end.
    public var largestScale = 0
    /// Whether they stand beside points rather than in areas.
    public var isBesidePoints = false

    /// Labels of an expression.
    public init(_ expression: String) {
      self.expression = expression
    }
  }

  /// The style's name, unique among those of a layer.
  public var name: String
  /// How features are told apart.
  public var renderer: Renderer
  /// The labels, nil for none.
  public var labels: Labels?
  /// What stands for a feature in lists, an expression of QGIS.
  public var displayExpression: String
  /// The map tip: HTML with expressions between `[%` and `%]`.
  public var mapTip: String

  /// A style.
  public init(
    name: String, renderer: Renderer, labels: Labels?, displayExpression: String, mapTip: String
  ) {
    self.name = name
    self.renderer = renderer
    self.labels = labels
    self.displayExpression = displayExpression
    self.mapTip = mapTip
  }
}
