/// A finished map that can be saved from the page.
public struct PageSheet: Sendable {
  /// The file's name.
  public let name: String
  /// Its title.
  public let title: String
  /// The indicator that the run would have to be filtered by; empty for the run as it is.
  public let indicator: String
  /// The file.
  public let bytes: [UInt8]

  /// A map.
  public init(name: String, title: String, indicator: String, bytes: [UInt8]) {
    self.name = name
    self.title = title
    self.indicator = indicator
    self.bytes = bytes
  }
}
