import ByteCoding
package import SimpleFeatures

/// Lists in a text column, as JSON, which SQLite's own functions read.
package enum ListText {
  /// The JSON of a list.
  package static func text(of values: [AttributeValue]) -> String {
    var json = JSONWriter()
    append(values, to: &json)
    return json.finished().text
  }

  private static func append(_ values: [AttributeValue], to json: inout JSONWriter) {
    json.beginArray()
    for value in values {
      switch value {
      case .null: json.null()
      case .bool(let flag): json.value(flag)
      case .integer(let number): json.value(number)
      case .real(let number): json.value(number: number)
      case .text(let text): json.value(text)
      case .list(let inner): append(inner, to: &json)
      }
    }
    json.endArray()
  }
}
