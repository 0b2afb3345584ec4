/// Names of features: what a table of weights and an explanation call them.
public struct FeatureNames: Sendable {
  private let names: [UInt16: (name: String, dimensions: [FeatureDimension])]
  private let templates: [String: UInt16]

  /// The names of a decision's features.
  public init<Template: FeatureTemplate>(_ type: Template.Type) {
    var names: [UInt16: (name: String, dimensions: [FeatureDimension])] = [:]
    var templates: [String: UInt16] = [:]
    for template in Template.allCases {
      names[template.rawValue] = (template.name, template.dimensions)
      templates[template.name] = template.rawValue
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

  /// The feature that words stand for, or nil.
  public func feature(_ template: String, values: String) -> Feature? {
    guard let number = templates[template], let (_, dimensions) = names[number] else { return nil }
    let words = values.split(separator: " ").map(String.init)
    guard words.count == dimensions.count else { return nil }
    var raw = UInt64(number) << 48
    for (index, word) in words.enumerated() {
      guard let value = dimensions[index].value(word) else { return nil }
      raw |= UInt64(value) << UInt64(32 - 16 * index)
    }
    return Feature(raw: raw)
  }
}
