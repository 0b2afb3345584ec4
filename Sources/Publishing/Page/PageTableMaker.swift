import SimpleFeatures
import WebPage

/// Cuts the layer of facts into the columns of a page.
struct PageTableMaker {
  private var table = PageTable()
  private let layer: Layer

  /// Fields of the layer that go together, so that their values are kept as one.
  private static let groups: [[String]] = [
    ["article"], ["quote"], ["sentence"], ["code", "place", "path", "level", "precision"],
    ["subject"], ["measure", "measure_name"], ["value", "value_max", "si_value"],
    ["unit", "si_unit"], ["approx"], ["modality"], ["period", "year"],
    ["industry", "industry_name"], ["indicator", "indicator_name"], ["of"], ["direction"],
    ["scope"], ["confidence"], ["reviewed", "original"],
  ]

  init(_ layer: Layer) {
    self.layer = layer
    table.count = layer.features.count
    table.identifierAlias = FactsTable.identifierAlias
    table.fields = layer.fields.map { PageTable.Field(name: $0.name, alias: $0.alias) }
    for group in Self.groups where layer.fieldIndex(group[0]) != nil { add(group) }
    for name in ["start", "end"] { add(numbersOf: name) }
  }

  /// The table with all that was added.
  consuming func finished() -> PageTable { table }

  /// Adds a column of whole numbers that are their own values.
  mutating func add(_ name: String, numbers: [Int]) {
    table.columns.append(PageTable.Column(names: [name], values: [], rows: numbers))
  }

  /// Adds a column of texts, with the fields of the layer that each goes with.
  mutating func add(_ name: String, with fields: [String] = [], texts: [String]) {
    add(
      fields + [name],
      fields.compactMap(layer.fieldIndex).map(values) + [texts.map { .text($0) }])
  }

  private mutating func add(_ group: [String]) {
    add(group, group.compactMap(layer.fieldIndex).map(values))
  }

  private mutating func add(numbersOf name: String) {
    guard let field = layer.fieldIndex(name) else { return }
    let numbers = layer.features.map { feature -> Int in
      guard case .integer(let number) = feature.attributes[field] else { return 0 }
      return number
    }
    add(name, numbers: numbers)
  }

  private func values(of field: Int) -> [AttributeValue] {
    layer.features.map { $0.attributes[field] }
  }

  /// Numbers the combinations of values in the order in which they first occur.
  ///
  /// Field by field, as a number is sooner looked up than a list of texts.
  private mutating func add(_ names: [String], _ fields: [[AttributeValue]]) {
    var rows = [Int](repeating: 0, count: table.count)
    for values in fields {
      let codes = Self.numbered(values).codes
      let pairs = zip(rows, codes).map { $0 * (table.count + 1) + $1 }
      rows = Self.numbered(pairs).codes
    }
    var firsts: [Int] = []
    for (index, code) in rows.enumerated() where code == firsts.count { firsts.append(index) }
    table.columns.append(
      PageTable.Column(
        names: names, values: fields.map { values in firsts.map { Self.value(values[$0]) } },
        rows: rows))
  }

  /// What stands for each value: how many others were first met before it.
  private static func numbered<Value: Hashable>(_ values: [Value]) -> (codes: [Int], count: Int) {
    var numbers: [Value: Int] = [:]
    // Neighbours often have one value, which need not be looked up.
    var last: (value: Value, number: Int)?
    let codes = values.map { value in
      if let last, last.value == value { return last.number }
      let number = numbers[value] ?? numbers.count
      if number == numbers.count { numbers[value] = number }
      last = (value, number)
      return number
    }
    return (codes, numbers.count)
  }

  private static func value(_ value: AttributeValue) -> PageTable.Value {
    switch value {
    case .null, .list: .missing
    case .bool(let flag): .number(flag ? 1 : 0)
    case .integer(let number): .number(Double(number))
    case .real(let number): .number(number)
    case .text(let text): .text(text)
    }
  }
}
