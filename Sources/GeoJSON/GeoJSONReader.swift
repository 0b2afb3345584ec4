public import InputFiles
public import SimpleFeatures

/// Reads feature collections of points and polygons.
///
/// A feature's `id` is its `id` member, or else its number from 0. Properties become fields in the
/// order of their names, of a kind that admits all their values; nested objects are left out.
public struct GeoJSONReader {
  /// The path or name that errors mention.
  let file: String
  private let features: [LocatedJSON]

  /// Opens and parses the file at `path`.
  ///
  /// - Throws: `InputError` when the file cannot be read or is no feature collection.
  public init(path: String) throws(InputError) {
    try self.init(bytes: InputFile.bytes(of: path), source: path)
  }

  /// Parses `bytes`; `source` names them in errors.
  ///
  /// - Throws: `InputError` when they are no feature collection.
  public init(bytes: [UInt8], source: String) throws(InputError) {
    file = source
    let root = try LocatedJSON.parse(bytes, file: source)
    guard root["type"]?.string == "FeatureCollection", let features = root["features"]?.array else {
      throw InputError(file: source, line: root.line, "is not a GeoJSON FeatureCollection")
    }
    self.features = features
  }

  /// The features as a layer called `name`.
  ///
  /// - Throws: `InputError` for a geometry that is broken or of another type; `LayerError` for
  ///   repeated identifiers or a property name that is not ASCII snake_case.
  public func layer(name: String = "features") throws -> Layer {
    let properties = features.map { $0["properties"]?.members ?? [:] }
    var fields: [Field] = []
    for name in Set(properties.flatMap(\.keys)).sorted() {
      let values = properties.map { Self.value($0[name]) }
      guard let kind = Self.kind(of: values) else { continue }
      guard Field.isSnakeCase(name) else {
        throw InputError(file: file, "property \(name) is not ASCII snake_case")
      }
      fields.append(Field(name: name, alias: name, kind: kind))
    }
    let rows = try features.enumerated().map { index, feature in
      Feature(
        id: Self.identifier(feature["id"]) ?? String(index),
        geometry: try geometry(feature["geometry"], feature: index),
        attributes: fields.map { Self.value(properties[index][$0.name]) })
    }
    return try Layer(name: name, fields: fields, features: rows)
  }

  /// The features of a user's file as a layer called `name`, without those whose geometry is broken.
  ///
  /// Ids are the features' numbers, from 0; of the properties those with an ASCII snake_case name are
  /// there, whatever their kind, as text.
  /// - Parameters:
  ///   - name: The name of the layer.
  ///   - broken: Called for each feature that is left out, with its number from 0.
  public func layer(
    name: String, leavingOut broken: (Int, InputError) -> Void
  ) throws -> Layer {
    let properties = features.map { $0["properties"]?.members ?? [:] }
    let fields = Set(properties.flatMap(\.keys)).filter(Field.isSnakeCase).sorted()
      .map { Field(name: $0, alias: $0, kind: .text) }
    var rows: [Feature] = []
    for (index, feature) in features.enumerated() {
      do throws(InputError) {
        rows.append(
          Feature(
            id: String(index), geometry: try geometry(feature["geometry"], feature: index),
            attributes: fields.map { field in
              Self.identifier(properties[index][field.name]).map { .text($0) } ?? .null
            }))
      } catch {
        broken(index, error)
      }
    }
    return try Layer(name: name, fields: fields, features: rows)
  }

  /// A text or number as text.
  private static func identifier(_ json: LocatedJSON?) -> String? {
    switch value(json) {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    default: nil
    }
  }

  private static func value(_ json: LocatedJSON?) -> AttributeValue {
    switch json?.value {
    case .string(let text): .text(text)
    case .bool(let truth): .bool(truth)
    case .number(let number): Int(exactly: number).map(AttributeValue.integer) ?? .real(number)
    case .array(let list): .list(list.map(value))
    case .null, .object, nil: .null
    }
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
