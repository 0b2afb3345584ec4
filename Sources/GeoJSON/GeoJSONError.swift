/// A file that is not GeoJSON as needed, or a layer that GeoJSON cannot carry.
public struct GeoJSONError: Error, Equatable, CustomStringConvertible {
  /// The file or layer.
  public let source: String
  /// The feature, by its identifier or its number from 0, where the fault lies in one.
  public let feature: String?
  /// What is wrong and what to do.
  public let reason: String

  /// Makes an error about `source`.
  public init(source: String, feature: String? = nil, reason: String) {
    self.source = source
    self.feature = feature
    self.reason = reason
  }

  /// One line for a terminal.
  public var description: String {
    feature.map { "\(source), feature \($0): \(reason)" } ?? "\(source): \(reason)"
  }
}
