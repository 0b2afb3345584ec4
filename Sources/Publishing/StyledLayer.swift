import QGIS
import SimpleFeatures

/// A layer of a run and its QGIS styles, the one that it opens with first.
struct StyledLayer {
  let kind: LayerKind
  let layer: Layer
  let styles: [LayerStyle]
  /// The style of features that stand at a seat where most are areas.
  var seatStyle: LayerStyle?
  /// The kind of shape that it is limited to, as QGIS names it; nil for all.
  var shapes: String?
}
