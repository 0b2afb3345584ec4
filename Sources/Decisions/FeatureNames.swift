/// Names of features: what a table of weights and an explanation call them.
public struct FeatureNames: Sendable {
  private let names: [UInt16: (name: String, dimensions: [FeatureDimension])]
  private let templates: [String: UInt16]

  /// The names of a decision's features.
  public init<Template: FeatureTemplate>(_ type: Template.Type) {
    var names: [UInt16: (name: String, dimensions: [FeatureDimension])] = [:]
    var templates: [String: UInt16] = [:]
    for template in Template.allCases {
      names[template.number] = (template.name, template.dimensions)
      templates[template.name] = template.number
    }
    self.names = names
    self.templates = templates
  }

  /// A feature's template and values as words.
  public func words(of feature: Feature) -> (template: String, values: String) {
    guard let (name, dimensions) = names[feature.template] else { return ("?", "") }
    let values = dimensions.indices.map { dimensions[$0].name(feature.value($0)) }
    return (name, values.joined(separator: " "))
  }

  /// The template of a name, with what its values mean.
  func template(_ name: String) -> (number: UInt16, dimensions: [FeatureDimension])? {
    guard let number = templates[name], let (_, dimensions) = names[number] else { return nil }
    return (number, dimensions)
  }

  /// The feature that words stand for, or nil.
  public func feature(_ template: String, values: String) -> Feature? {
    guard let (number, dimensions) = self.template(template) else { return nil }
    return Self.feature(number, dimensions, Array(values.utf8)[...])
  }

  /// The feature of a template with the values that words tell.
  static func feature(
    _ template: UInt16, _ dimensions: [FeatureDimension], _ values: ArraySlice<UInt8>
  ) -> Feature? {
    var raw = UInt64(template) << 48
    var count = 0
    var start = values.startIndex
    while start < values.endIndex {
      let end = values[start...].firstIndex(of: 0x20) ?? values.endIndex
      if end > start {
        guard count < dimensions.count, let value = dimensions[count].value(values[start..<end])
        else { return nil }
        raw |= UInt64(value) << UInt64(32 - 16 * count)
        count += 1
      }
      start = end + 1
    }
    return count == dimensions.count ? Feature(raw: raw) : nil
  }
}
