import QGIS
import SimpleFeatures

/// A layer of a run and its QGIS styles, the one that it opens with first.
struct StyledLayer {
  let layer: Layer
  let styles: [LayerStyle]
}
