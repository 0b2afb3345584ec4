internal import Foundation
public import SimpleFeatures

/// Reads feature collections of points and polygons.
///
/// Meant for source data of a few megabytes (0.1 s a megabyte): it goes through Foundation's parser.
/// A feature's `id` is its `id` member, or else its number. Properties become fields in the order of
/// their names, of a kind that admits all their values; nested objects are left out.
public struct GeoJSONReader {
  private let source: String

  /// The path or name that errors mention.
  var sourceName: String { source }

  private let features: [[String: Any]]

  /// Opens and parses the file at `path`.
  ///
  /// - Throws: `GeoJSONError` when the file cannot be read or is no feature collection.
  public init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw GeoJSONError(source: path, reason: "cannot be read; check the path and its rights")
    }
    try self.init(data: data, source: path)
  }

  /// Parses `bytes`; `source` names them in errors.
  ///
  /// - Throws: `GeoJSONError` when they are no feature collection.
  public init(bytes: [UInt8], source: String) throws {
    try self.init(data: Data(bytes), source: source)
  }

  private init(data: Data, source: String) throws {
    self.source = source
    let root: Any
    do {
      root = try JSONSerialization.jsonObject(with: data)
    } catch {
      throw GeoJSONError(source: source, reason: "is not JSON")
    }
    guard let object = root as? [String: Any],
      object["type"] as? String == "FeatureCollection",
      let features = object["features"] as? [[String: Any]]
    else { throw GeoJSONError(source: source, reason: "is not a GeoJSON FeatureCollection") }
    self.features = features
  }

  /// The features as a layer called `name`.
  ///
  /// - Throws: `GeoJSONError` for a geometry that is broken or of another type; `LayerError` for
  ///   repeated identifiers or a property name that is not ASCII snake_case.
  public func layer(name: String = "features") throws -> Layer { try strictLayer(name: name) }

  /// The features of a user's file as a layer called `name`, without those whose geometry is broken.
  ///
  /// Ids are the features' numbers, from 0; of the properties those with an ASCII snake_case name are
  /// there, whatever their kind, as text.
  /// - Parameter broken: Called for each feature that is left out.
  public func layer(name: String, leavingOut broken: (GeoJSONError) -> Void) throws -> Layer {
    let properties = features.map { $0["properties"] as? [String: Any] ?? [:] }
    let fields = Set(properties.flatMap(\.keys)).filter(Field.isSnakeCase).sorted()
      .map { Field(name: $0, alias: $0, kind: .text) }
    var rows: [Feature] = []
    for (index, feature) in features.enumerated() {
      do {
        rows.append(
          Feature(
            id: String(index), geometry: try geometry(feature["geometry"], feature: index),
            attributes: fields.map { Self.text(properties[index][$0.name]) }))
      } catch let error as GeoJSONError {
        broken(error)
      }
    }
    return try Layer(name: name, fields: fields, features: rows)
  }

  /// A value as text; null where it is none.
  private static func text(_ value: Any?) -> AttributeValue {
    switch Self.value(value) {
    case .text(let text): .text(text)
    case .integer(let number): .text(String(number))
    case .real(let number): .text(String(number))
    default: .null
    }
  }

  private func strictLayer(name: String) throws -> Layer {
    let properties = features.map { $0["properties"] as? [String: Any] ?? [:] }
    let names = Set(properties.flatMap(\.keys)).sorted()
    var fields: [Field] = []
    for name in names {
      let values = properties.map { Self.value($0[name]) }
      guard let kind = Self.kind(of: values) else { continue }
      guard Field.isSnakeCase(name) else {
        throw GeoJSONError(source: source, reason: "property \(name) is not ASCII snake_case")
      }
      fields.append(Field(name: name, alias: name, kind: kind))
    }
    var rows: [Feature] = []
    for (index, feature) in features.enumerated() {
      rows.append(
        Feature(
          id: Self.identifier(feature["id"]) ?? String(index),
          geometry: try geometry(feature["geometry"], feature: index),
          attributes: fields.map { Self.value(properties[index][$0.name]) }))
    }
    return try Layer(name: name, fields: fields, features: rows)
  }

  private static func identifier(_ value: Any?) -> String? {
    if let text = value as? String { return text }
    return (value as? NSNumber)?.stringValue
  }

  private static func value(_ value: Any?) -> AttributeValue {
    switch value {
    case let text as String: return .text(text)
    case let list as [Any]: return .list(list.map(Self.value))
    case let number as NSNumber:
      if isBoolean(number) { return .bool(number.boolValue) }
      let real = number.doubleValue
      return Int(exactly: real).map(AttributeValue.integer) ?? .real(real)
    default: return .null
    }
  }

  /// `NSNumber` keeps the JSON literals apart by its encoding: `c` is a truth value.
  private static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }

  private static func kind(of values: [AttributeValue]) -> Field.Kind? {
    let order: [Field.Kind] = [.bool, .integer, .real, .text, .list]
    let present = values.filter { $0 != .null }
    guard !present.isEmpty else { return nil }
    return order.first { kind in
      let field = Field(name: "any", alias: "", kind: kind)
      return present.allSatisfy(field.admits)
    }
  }
}
