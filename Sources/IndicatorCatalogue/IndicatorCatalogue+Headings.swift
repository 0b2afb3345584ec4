import ByteScanning
public import Indicators
import TextScanning

extension IndicatorCatalogue {
  /// The id of what a heading of a table names: 年末常住人口 is `population_resident`, 黄芪种植面积
  /// `planted_area/astragalus`, 地区生产总值增速 in % `growth_of/gdp`; nil for any other.
  ///
  /// The whole heading must be the name, but for words that say nothing of what is counted.
  ///
  /// - Parameters:
  ///   - heading: The heading without year and unit.
  ///   - dimension: What its unit measures, nil where it has none.
  public func id(
    ofHeading heading: String, measuring dimension: MeasurementUnit.Dimension?
  ) -> String? {
    let bytes = Array(heading.utf8)
    if dimension == .percent, let end = growthStart(bytes),
      let level = id(bytes[..<end], measuring: nil)
    {
      return "growth_of/" + level
    }
    return id(bytes[...], measuring: dimension)
  }

  /// Where the words of a growth begin at the end of a heading: 增速, 比上年增长.
  private func growthStart(_ bytes: [UInt8]) -> Int? {
    var end = bytes.count
    var isGrowth = false
    while end > 0 {
      if let word = words.ending(.up, bytes, at: end, from: 0) {
        isGrowth = true
        end = word.lowerBound
      } else if let word = words.ending(.filler, bytes, at: end, from: 0),
        isGrowth || end < bytes.count
      {
        end = word.lowerBound
      } else if bytes[end - 1] < 0x80 {
        end -= 1
      } else {
        break
      }
    }
    return isGrowth && end > 0 ? end : nil
  }

  private func id(
    _ heading: ArraySlice<UInt8>, measuring dimension: MeasurementUnit.Dimension?
  ) -> String? {
    let bytes = Array(heading)
    var start = 0
    while start < bytes.count {
      let text = Array(bytes[start...])
      if let id = whole(text, measuring: dimension) { return id }
      if let end = words.end(.filler, bytes, at: start, to: bytes.count) {
        start = end
      } else if bytes[start] < 0x80 {
        start += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The id of a text that is a name from end to end.
  private func whole(_ text: [UInt8], measuring dimension: MeasurementUnit.Dimension?) -> String? {
    if let number = formTrie.value(of: text) {
      let sense = forms[number].senses.first { sense in
        let row = rows[sense.row]
        guard let dimension else { return !row.isRate }
        return row.dimension == nil || row.dimension == dimension
          || (row.unit == "家" && dimension == .households)
      }
      guard let sense else { return nil }
      let id = rows[sense.row].id
      return sense.member.isEmpty ? id : id + "." + sense.member
    }
    let name = String(decoding: text, as: UTF8.self)
    guard let id = composition(named: name), !id.hasPrefix("growth_of/") else { return nil }
    return id
  }
}

extension IndicatorCatalogue {
  /// What the animals that a heading names are counted in, 头 of pigs and 只 of sheep and hens; nil
  /// where it names none, or none whose herds the catalogue has.
  public func herdUnit(ofProductIn heading: String) -> String? {
    let bytes = Array(heading.utf8)
    var found: (end: Int, value: Int)?
    var index = 0
    while index < bytes.count {
      guard let match = productTrie.longestMatch(in: bytes, from: index, to: bytes.count) else {
        index += 1
        continue
      }
      found = match
      index = match.end
    }
    var product = found.map { products[$0.value / 2] }
    // A kind is counted like what it is a kind of; a table that goes round has an end too.
    for _ in products {
      guard let one = product else { return nil }
      let herd = standing(for: Measure.stock.rawValue + "/" + one.slug)
      if let row = row(herd) { return row.unit }
      product = one.broader.isEmpty ? nil : self.product(one.broader)
    }
    return nil
  }
}
