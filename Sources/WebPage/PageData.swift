internal import ByteCoding

/// The data of a page as JSON inside a `script` element.
struct PageData {
  /// The JSON, safe inside the element.
  let bytes: [UInt8]

  init(_ page: Page) {
    var json = JSONWriter(ByteWriter(capacity: page.facts.count * 300 + 400_000))
    json.beginObject()
    json.key("filter")
    Self.append(page.filter, to: &json)
    json.list("options", page.options) { Self.append([$1.name, $1.value], to: &$0) }
    json.list("sources", page.sources) { Self.append($1, to: &$0) }
    json.object("words") { json in
      for entry in PageText.entries {
        json.key(text: entry.key)
        Self.append(entry.words, to: &json)
      }
    }
    Self.append(page.facts, to: &json)
    Self.append(page.places, to: &json)
    Self.append(page.map, to: &json)
    for (key, choices) in [
      ("industries", page.industries), ("indicators", page.indicators), ("measures", page.measures),
    ] {
      json.key(text: key)
      json.beginArray()
      for choice in choices {
        Self.append([choice.identifier, choice.name.chinese, choice.name.english], to: &json)
      }
      json.endArray()
    }
    json.list("corrections", page.corrections) { Self.append($1, to: &$0) }
    SheetPieces(page.sheets).append(to: &json)
    json.endObject()
    bytes = Self.embedded(json.finished().bytes)
  }

  /// The one way of text of reports into the page's data: `<` stands only in texts of JSON, and
  /// without it nothing in them can end the element or open a comment.
  static func embedded(_ json: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count + 64)
    for byte in json {
      if byte == UInt8(ascii: "<") { safe += Array("\\u003c".utf8) } else { safe.append(byte) }
    }
    return safe
  }

  private static func append(_ words: PageWords, to json: inout JSONWriter) {
    append(words.english.isEmpty ? [words.chinese] : [words.chinese, words.english], to: &json)
  }

  private static func append(_ texts: [String], to json: inout JSONWriter) {
    json.beginArray()
    for text in texts { json.value(text) }
    json.endArray()
  }

  private static func append(_ table: PageTable, to json: inout JSONWriter) {
    json.member("count", table.count)
    json.member("identifier", table.identifierAlias)
    json.list("fields", table.fields) { append([$1.name, $1.alias], to: &$0) }
    json.objects("columns", table.columns) { json, column in
      json.key("names")
      append(column.names, to: &json)
      json.list("values", column.values) { json, values in
        json.beginArray()
        for value in values { append(value, to: &json) }
        json.endArray()
      }
      json.list("rows", column.rows) { $0.value($1) }
    }
  }

  private static func append(_ value: PageTable.Value, to json: inout JSONWriter) {
    switch value {
    case .missing: json.null()
    case .number(let number): json.value(number: number)
    case .text(let text): json.value(text)
    }
  }

  private static func append(_ gazetteer: PageGazetteer, to json: inout JSONWriter) {
    json.list("places", gazetteer.places) { json, place in
      json.beginArray()
      json.value(place.code)
      json.value(place.name)
      json.value(place.parent ?? -1)
      json.endArray()
    }
    json.list("anchors", gazetteer.anchors) { json, anchor in
      json.beginArray()
      json.value(anchor.area)
      json.beginArray()
      for number in anchor.within { json.value(number) }
      json.endArray()
      json.endArray()
    }
  }

  private static func append(_ map: PageMap, to json: inout JSONWriter) {
    json.list("positions", map.positions) { json, position in
      json.beginArray()
      json.value(position.coordinates)
      json.value(position.point.x, decimals: 1)
      json.value(position.point.y, decimals: 1)
      json.endArray()
    }
    json.list("areas", map.regions + map.areas) { json, area in
      json.beginArray()
      json.value(area.code)
      json.value(area.name)
      json.value(area.middle.x, decimals: 1)
      json.value(area.middle.y, decimals: 1)
      json.endArray()
    }
  }
}
