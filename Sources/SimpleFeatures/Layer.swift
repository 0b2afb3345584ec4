public import Messages

/// Features that share one list of fields, in a fixed order.
public struct Layer: Sendable {
  /// The name in files, such as `counties`.
  public let name: String
  /// The name for readers, such as `各县指标`.
  public let alias: String
  /// The columns.
  public private(set) var fields: [Field]
  /// The rows, in the order in which they are written.
  public private(set) var features: [Feature]

  /// Makes a layer and checks it whole.
  ///
  /// - Throws: `LayerError` when two fields share a name, two features an identifier, or a feature's
  ///   values don't match the fields in number or kind.
  public init(name: String, alias: String = "", fields: [Field], features: [Feature]) throws {
    var names: Set<String> = []
    for field in fields where !names.insert(field.name).inserted {
      throw LayerError(layer: name, .duplicateField(field.name))
    }
    var identifiers: Set<String> = []
    identifiers.reserveCapacity(features.count)
    for feature in features {
      guard identifiers.insert(feature.id).inserted else {
        throw LayerError(layer: name, .duplicateFeature(feature.id))
      }
      guard feature.attributes.count == fields.count else {
        throw LayerError(layer: name, .wrongCount(feature: feature.id))
      }
      for (field, value) in zip(fields, feature.attributes) where !field.admits(value) {
        throw LayerError(layer: name, .wrongKind(feature: feature.id, field: field.name))
      }
    }
    self.name = name
    self.alias = alias.isEmpty ? name : alias
    self.fields = fields
    self.features = features
  }

  /// The layer with those of its features that `keeps` says.
  public func filtered(_ keeps: (Feature) -> Bool) -> Layer {
    var layer = self
    layer.features = features.filter(keeps)
    return layer
  }

  /// The layer without some of its fields.
  public func without(_ left: Set<Field>) -> Layer {
    let kept = fields.indices.filter { !left.contains(fields[$0]) }
    var layer = self
    layer.fields = kept.map { fields[$0] }
    layer.features = features.map { feature in
      Feature(
        id: feature.id, geometry: feature.geometry, attributes: kept.map { feature.attributes[$0] })
    }
    return layer
  }

  /// The envelope of all features that have a shape, or nil when none has.
  public var envelope: Envelope? {
    var whole: Envelope?
    for case let box? in features.lazy.map({ $0.geometry?.envelope }) {
      whole = whole.map { $0.union(box) } ?? box
    }
    return whole
  }

  /// The position of the field called `name`, or nil.
  public func fieldIndex(_ name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}

/// A layer whose features don't fit its fields.
public struct LayerError: MessageError, Equatable {
  /// The kinds of fault.
  public enum Kind: Equatable, Sendable {
    /// Two fields bear this name.
    case duplicateField(String)
    /// Two features bear this identifier.
    case duplicateFeature(String)
    /// The feature has more or fewer values than the layer has fields.
    case wrongCount(feature: String)
    /// The feature's value is not of the field's kind.
    case wrongKind(feature: String, field: String)
  }

  /// The layer's name.
  public let layer: String
  /// What is wrong.
  public let kind: Kind

  /// Makes an error about a layer.
  public init(layer: String, _ kind: Kind) {
    self.layer = layer
    self.kind = kind
  }

  /// The fault in words.
  public var fullMessage: Message {
    switch kind {
    case .duplicateField(let name): "layer \(layer): two fields are called \(name)"
    case .duplicateFeature(let id): "layer \(layer): two features have the id \(id)"
    case .wrongCount(let id): "layer \(layer): feature \(id) has not one value a field"
    case .wrongKind(let id, let field):
      "layer \(layer): feature \(id) has a value of the wrong kind under \(field)"
    }
  }
}
