import Indicators

extension IndicatorCatalogue {
  /// The id of the row or composition inside an id: without change, member and qualifiers.
  ///
  ///     IndicatorCatalogue.base(of: "growth_of/sheep_stock.meat_sheep~山地")    // sheep_stock
  public static func base(of id: String) -> String {
    // Most ids are those of rows, which have none of the signs.
    guard id.hasSign else { return id }
    var level = id
    for prefix in changePrefixes where level.hasPrefix(prefix) {
      level = String(Substring(level.utf8.dropFirst(prefix.utf8.count)))
    }
    let end = level.utf8.firstIndex { $0 == .dot || $0 == .tilde || $0 == .at }
    return end.map { String(level[..<$0]) } ?? level
  }

  static let changePrefixes = ["growth_of/", "change_of/", "completion_of/"]

  /// The parts of an id between slashes.
  public static func parts(of id: String) -> [Substring] {
    // On bytes, since strings look for the bounds of characters.
    id.utf8.split(separator: .slash).map(Substring.init)
  }

  /// The Chinese name of an id.
  public func name(of id: String) -> String {
    if let number = number(of: id) { return rows[number].name }
    for prefix in Self.changePrefixes where id.hasPrefix(prefix) {
      return name(of: String(id.dropFirst(prefix.count))) + word(String(prefix.dropLast()))
    }
    if id.hasPrefix("share/") { return shareName(id.dropFirst(6)) }
    let letters = id.utf8
    var end = letters.firstIndex { $0 == .tilde || $0 == .at } ?? letters.endIndex
    var name = plainName(end == letters.endIndex ? id : String(id[..<end]))
    while end < letters.endIndex {
      let start = letters.index(after: end)
      let next = letters[start...].firstIndex { $0 == .tilde || $0 == .at } ?? letters.endIndex
      name += "（\(word(String(id[start..<next])))）"
      end = next
    }
    return name
  }

  private func shareName(_ rest: Substring) -> String {
    guard let middle = rest.firstRange(of: "/in/") else {
      return name(of: String(rest)) + word("share")
    }
    return name(of: String(rest[..<middle.lowerBound])) + word("in")
      + name(of: String(rest[middle.upperBound...])) + word("share")
  }

  /// The name of a row, a member or a composition.
  private func plainName(_ id: String) -> String {
    if let number = number(of: id) { return rows[number].name }
    if let dot = id.utf8.firstIndex(of: .dot), let row = row(id[..<dot]) {
      let slug = String(id[id.utf8.index(after: dot)...])
      let member = row.members.first { $0.slug == slug }
      guard let word = member?.words.first else { return row.name }
      // A word that is no name of a figure tells only the kind: 景区 of 旅游景区.
      return word
    }
    let parts = Self.parts(of: id)
    guard parts.count == 2, let product = product(parts[1]) else { return id }
    return product.name + word(String(parts[0]))
  }

  /// What a part of ids is called.
  private func word(_ slug: String) -> String { namings[slug] ?? slug }

  /// What parts of ids are called, in the order of the table.
  static func namingPairs(_ words: CatalogueWords) -> [(part: String, word: String)] {
    words.parts(.naming).compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
  }

  /// The words that lead from a product's growth to its measure, with the measure.
  static func headingMeasures(_ pairs: [(part: String, word: String)]) -> [([UInt8], String)] {
    pairs.compactMap { part, word in
      Measure(rawValue: part) == nil ? nil : (Array(word.utf8), part)
    }
  }

  /// The name of an id's column, without the unit; nil for ids that are not written in ASCII.
  ///
  ///     catalogue.columnName(of: "growth_of/gdp")    // gdp_growth
  public func columnName(of id: String) -> String? {
    guard id.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    for (prefix, tail) in [
      ("growth_of/", "_growth"), ("change_of/", "_change"), ("completion_of/", "_completion"),
    ] where id.hasPrefix(prefix) {
      return columnName(of: String(id.dropFirst(prefix.count))).map { $0 + tail }
    }
    let parts = Self.parts(of: id).map(String.init)
    if parts.count == 2, parts[0] != "share" { return Self.plain(parts[1] + "_" + parts[0]) }
    return Self.plain(id)
  }

  private static func plain(_ text: String) -> String {
    String(
      decoding: text.utf8.map { byte in
        byte.isNameLetter ? byte : UInt8(ascii: "_")
      }, as: UTF8.self)
  }

  /// The unit that values of an id are joined in; nil where the printed one stands.
  public func unit(of id: String) -> String? {
    if id.hasPrefix("growth_of/") || id.hasPrefix("completion_of/") || id.hasPrefix("share/") {
      return "%"
    }
    let base = Self.base(of: id)
    if let row = row(base) {
      if let at = id.firstIndex(of: "@") { return id[at...] == "@persons" ? "人" : "户" }
      return row.unit
    }
    let parts = Self.parts(of: base)
    guard parts.count == 2, let product = product(parts[1]) else { return nil }
    return composedUnit(String(parts[0]), product)
  }

  private func composedUnit(_ measure: String, _ product: CatalogueProduct) -> String? {
    switch Measure(rawValue: measure) {
    case .plantedArea, .landArea: return "亩"
    case .output, .mass: return product.family == "energy" ? nil : "吨"
    case .outputValue, .revenue: return "元"
    case .yield: return "公斤/亩"
    case .stock, .slaughter: return product.family == "animal" ? "头" : nil
    default: return nil
    }
  }

  /// Whether values of an id of disjoint places may be added up.
  public func isAdditive(_ id: String) -> Bool {
    guard !id.hasPrefix("growth_of/"), !id.hasPrefix("completion_of/"), !id.hasPrefix("share/"),
      !id.hasPrefix("change_of/")
    else { return false }
    let base = Self.base(of: id)
    if id.contains("~each") || id.contains("~人均") || id.contains("~户均") { return false }
    if let row = row(base) { return row.isAdditive }
    switch Measure(rawValue: String(Self.parts(of: base).first ?? "")) {
    case .plantedArea, .landArea, .stock, .slaughter, .output, .capacity, .outputValue, .revenue:
      return true
    default: return false
    }
  }

  /// Whether values of an id are of a date, so that one of any day may stand for its year; rates, means
  /// and indices are of a span as flows are.
  public func isStock(_ id: String) -> Bool {
    guard !id.hasPrefix("growth_of/"), !id.hasPrefix("change_of/"), !id.hasPrefix("share/") else {
      return false
    }
    if let row = row(Self.base(of: id)) { return row.kind == .stock }
    return !isFlow(id)
  }

  /// Whether values of an id add up over a span of time.
  public func isFlow(_ id: String) -> Bool {
    if id.hasPrefix("growth_of/") || id.hasPrefix("change_of/") { return true }
    if let row = row(Self.base(of: id)) { return row.kind == .flow }
    let measure = Measure(rawValue: String(Self.parts(of: id).first ?? ""))
    return measure != .stock && measure != .capacity && measure != .plantedArea
  }
}

extension String {
  /// Whether a letter stands in an id that ends a part of it.
  fileprivate var hasSign: Bool {
    let letters = utf8.span
    for index in letters.indices {
      switch letters[index] {
      case .dot, .tilde, .at, .slash: return true
      default: break
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate static let dot = UInt8(ascii: ".")
  fileprivate static let tilde = UInt8(ascii: "~")
  fileprivate static let at = UInt8(ascii: "@")
  fileprivate static let slash = UInt8(ascii: "/")

  fileprivate var isNameLetter: Bool {
    self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")
      || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") || self == UInt8(ascii: "_")
  }
}
