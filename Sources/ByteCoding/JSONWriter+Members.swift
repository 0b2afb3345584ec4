extension JSONWriter {
  /// A member of text, null where there is none.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  /// A member of a whole number, null where there is none.
  public mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }

  /// A member with as many digits as it needs; null where there is no finite number.
  public mutating func member(_ name: StaticString, number: Double?) {
    key(name)
    value(number: number)
  }

  /// A member with at most so many decimals; null where there is no finite number.
  public mutating func member(
    _ name: StaticString, _ number: Double?, decimals: Int, trimmingZeros: Bool = true
  ) {
    key(name)
    value(number, decimals: decimals, trimmingZeros: trimmingZeros)
  }

  /// A member whose value is JSON already.
  public mutating func member(_ name: StaticString, json: [UInt8]) {
    key(name)
    value(json: json)
  }

  /// Members, their keys and commas between them, that are JSON already.
  public mutating func members(json: [UInt8]) { value(json: json) }

  /// A member that is an object, filled by `body`.
  public mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    body(&self)
    endObject()
  }

  /// A member that is a list; `body` writes the one value of each element.
  public mutating func list<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }

  /// A member that is a list of objects; `body` fills the one of each element.
  public mutating func objects<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    list(name, elements) { json, element in
      json.beginObject()
      body(&json, element)
      json.endObject()
    }
  }
}
