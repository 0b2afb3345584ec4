/// Ways to cut values into classes.
public enum ClassificationMethod: String, Sendable, CaseIterable {
  /// As many values in each class.
  case quantile
  /// Classes of one width.
  case equalInterval = "equal-interval"
  /// The classes with the least variance within, optimal (W. D. Fisher, JASA 53, 1958).
  case fisherJenks = "fisher-jenks"
  /// Split at the mean again and again while the upper part is the smaller (B. Jiang, 2013).
  case headTail = "head-tail"
  /// Steps of one standard deviation round the mean.
  case standardDeviation = "standard-deviation"
  /// Equal steps at round numbers.
  case pretty
  /// Classes that widen by one ratio.
  case geometric
  /// Breaks given by the user.
  case manual
  /// No classes: colour follows the value.
  case unclassed

  /// The method's name in a caption.
  public func name(_ language: MapLanguage) -> String {
    switch (self, language) {
    case (.quantile, .chinese): "分位数分级"
    case (.equalInterval, .chinese): "等间距分级"
    case (.fisherJenks, .chinese): "自然断点分级（Fisher–Jenks）"
    case (.headTail, .chinese): "头尾分级"
    case (.standardDeviation, .chinese): "标准差分级"
    case (.pretty, .chinese): "整数等距分级"
    case (.geometric, .chinese): "几何级数分级"
    case (.manual, .chinese): "指定分级"
    case (.unclassed, .chinese): "不分级，颜色随数值连续变化"
    case (.quantile, .english): "Quantiles"
    case (.equalInterval, .english): "Equal intervals"
    case (.fisherJenks, .english): "Natural breaks (Fisher-Jenks)"
    case (.headTail, .english): "Head/tail breaks"
    case (.standardDeviation, .english): "Standard deviations"
    case (.pretty, .english): "Round equal steps"
    case (.geometric, .english): "Geometric steps"
    case (.manual, .english): "Given breaks"
    case (.unclassed, .english): "Unclassed: colour follows the value"
    }
  }
}
