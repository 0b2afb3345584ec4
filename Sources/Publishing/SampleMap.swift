import AreaSums
import Cartography

/// A finished map of an export.
struct SampleMap {
  /// Its file's name without ending.
  let stem: String
  let scene: MapScene
  /// The indicator that it shows; nil for counts of facts and columns of tables.
  let indicator: String?
  /// Whether it shows how many facts reports have, not what they say.
  let isOfFacts: Bool

  init(_ theme: MapTheme, stem: String? = nil, _ scene: MapScene) {
    self.stem = stem ?? theme.fileStem
    self.scene = scene
    isOfFacts = theme.subject == .factCount
    if case .indicator(let column) = theme.subject {
      indicator = column.indicator
    } else {
      indicator = nil
    }
  }
}
