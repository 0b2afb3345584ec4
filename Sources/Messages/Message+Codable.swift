extension Message: Codable {
  /// Reads what `encode(to:)` wrote: the same English in all languages from then on.
  public init(from decoder: any Decoder) throws {
    self.init(verbatim: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the English, as all files hold it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
