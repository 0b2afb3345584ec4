import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Measures that a product makes an indicator of.
  private static let composing: Set<Measure> = [
    .plantedArea, .landArea, .stock, .slaughter, .output, .capacity, .yield, .outputValue,
    .revenue, .price,
  ]

  /// Whether a number and a product make an indicator together.
  func composes(_ figure: Indicator) -> Bool {
    guard Self.composing.contains(figure.measure) else { return false }
    return figure.measure != .price || figure.quantity.isPerUnit
  }

  /// The id of a measure of a product: `planted_area/platycodon`, or the row that stands for it.
  func composed(_ figure: Indicator, _ slug: String) -> String {
    var measure = figure.measure
    if measure == .landArea { measure = .plantedArea }
    let isPerMu =
      figure.quantity.unit.hasSuffix("/亩") && measure != .yield && measure != .price
    return catalogue.standing(for: measure.rawValue + (isPerMu ? "_per_mu" : "") + "/" + slug)
  }

  func level(of found: FoundProduct, _ figure: Indicator) -> Level {
    let slug = catalogue.products[found.product].slug
    let isRaised =
      figure.measure == .stock
      && words.end(
        .raised, at: found.range.upperBound, to: figure.quantity.range.lowerBound) != nil
    let id = isRaised ? catalogue.standing(for: "raised/" + slug) : composed(figure, slug)
    let kind = found.isKind ? narrowing(of: id, by: found.range) : ""
    return Level(
      topic: Topic(id: id + kind, row: catalogue.number(of: id), product: slug),
      name: found.range)
  }

  // MARK: Qualifiers

  /// What a word makes of a row: its member of that name (城市低保标准 of 低保标准), else the row with
  /// the word.
  private func narrowing(of id: String, by word: Range<Int>) -> String {
    let text = String(decoding: bytes[word], as: UTF8.self)
    let member = catalogue.row(id)?.members.first { $0.words.contains { $0.hasPrefix(text) } }
    return member.map { "." + $0.slug } ?? "~" + text
  }

  /// An id with what restricts it in the text: 女性, 其中, above a threshold, each, growing wild.
  func qualified(_ id: String, _ index: Int, _ sentence: Sentence, at name: Range<Int>?) -> String {
    guard let name else { return id }
    let figure = sentence.figures[index]
    let zone = zone(of: index, in: sentence)
    let isInFront = name.lowerBound >= zone.lowerBound && name.upperBound <= zone.upperBound
    var id = id
    if isInFront {
      if figure.quantity.dimension == .persons, let band = ageBand(before: name, in: zone) {
        id = aged(id, band, name)
      }
      id += threshold(before: index, sentence, name)
      var own = restriction(of: name, zone, id, figure)
      if own.isEmpty { own = kind(of: name, id, zone) }
      if own.isEmpty { own = extreme(of: name, id, zone) }
      id += own.isEmpty ? sharedRestriction(index, sentence, name) : own
      id += gapQualifier(name, zone, id)
    }
    id += unitQualifier(id, figure)
    return id
  }

  /// 最高点沾岭山海拔1718米: the greatest or least of a place is not what it is on the whole.
  private func extreme(of name: Range<Int>, _ id: String, _ zone: Range<Int>) -> String {
    guard catalogue.row(id)?.kind == .ratio else { return "" }
    let front = clauseStart(before: name.lowerBound, from: zone.lowerBound)..<name.lowerBound
    return words.first(.superlative, in: front).map {
      "~" + String(decoding: bytes[$0], as: UTF8.self)
    } ?? ""
  }

  /// What an unknown noun right in front of a name of two characters makes of it, where the name is
  /// that of all kinds: 盲人学校 is no count of all 学校, 洗煤企业 none of all 企业.
  private func kind(of name: Range<Int>, _ id: String, _ zone: Range<Int>) -> String {
    guard Self.length(Array(bytes[name])) <= 2, let row = catalogue.row(id),
      row.dimension == .counter, !catalogue.kin.parts(of: id).isEmpty
    else { return "" }
    let front = clauseStart(before: name.lowerBound, from: zone.lowerBound)..<name.lowerBound
    let word = lastUnknown(in: front)
    guard word.upperBound == name.lowerBound, Self.length(Array(bytes[word])) > 1 else { return "" }
    return "~" + String(decoding: bytes[word], as: UTF8.self)
  }

  /// The age in front of a name, from its first digit to the name: 65岁及以上 of 65岁及以上常住人口.
  private func ageBand(before name: Range<Int>, in zone: Range<Int>) -> Range<Int>? {
    let words = catalogue.words.all(.age)
    var index = clauseStart(before: name.lowerBound, from: zone.lowerBound)
    var first: Int?
    while index < name.lowerBound {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        first = first ?? index
        let rest = bytes[(index + 1)..<name.lowerBound]
        if words.contains(where: rest.starts(with:)), Self.length(Array(rest)) <= 5 {
          return first.map { $0..<name.lowerBound }
        }
      } else if byte >= 0x80 {
        first = nil
      }
      index += 1
    }
    return nil
  }

  /// The row of an age, where the catalogue has one, else the id with the age.
  private func aged(_ id: String, _ band: Range<Int>, _ name: Range<Int>) -> String {
    let ageAndPeople = bytes[band] + bytes[name].suffix(6)
    if let number = catalogue.formTrie.value(of: ageAndPeople),
      let sense = catalogue.forms[number].senses.first(where: { $0.member.isEmpty })
    {
      return catalogue.rows[sense.row].id
    }
    return id + "~" + String(decoding: bytes[band], as: UTF8.self)
  }

  /// 500 万元以上项目完成投资: a bound in front of a name that does not hold it.
  private func threshold(
    before index: Int, _ sentence: Sentence, _ name: Range<Int>
  ) -> String {
    guard index > 0, isThreshold(index - 1, in: sentence) else { return "" }
    let bound = sentence.figures[index - 1].quantity.range
    return bound.upperBound <= name.lowerBound
      ? "~" + String(decoding: bytes[bound], as: UTF8.self) : ""
  }

  private func restriction(
    of name: Range<Int>, _ zone: Range<Int>, _ id: String, _ figure: Indicator
  ) -> String {
    let front = clauseStart(before: name.lowerBound, from: zone.lowerBound)..<name.lowerBound
    if let word = words.last(.lost, in: front), !isInName(word, of: id) {
      return "~" + String(decoding: bytes[word], as: UTF8.self)
    }
    if words.ending(.threshold, at: front.upperBound, from: front.lowerBound) != nil
      || words.occurs(.threshold, in: front)
    {
      guard !words.occurs(.threshold, in: name), !id.contains("above_scale") else {
        return ""
      }
      let row = catalogue.row(IndicatorCatalogue.base(of: id))
      let isMember = row?.members.contains { $0.slug == "above_scale" } ?? false
      return isMember && row?.id == id ? ".above_scale" : "~above_scale"
    }
    let isPlan =
      figure.modality != .actual
      && words.ending(.plan, at: front.upperBound, from: front.lowerBound) != nil
    if let word = words.ending(.restriction, at: front.upperBound, from: front.lowerBound),
      !isInName(word, of: id), !isPlan
    {
      // 新建 农村公路: not where a name begins with the word itself.
      return narrowing(of: id, by: word)
    }
    return words.occurs(.wild, in: front) ? "~wild" : ""
  }

  /// Whether the name of an id has a word anyway: 农村 of 农村危房改造户数.
  private func isInName(_ word: Range<Int>, of id: String) -> Bool {
    catalogue.row(IndicatorCatalogue.base(of: id))?.name.contains(
      String(decoding: bytes[word], as: UTF8.self)) ?? false
  }

  private func gapQualifier(
    _ name: Range<Int>, _ zone: Range<Int>, _ id: String
  ) -> String {
    let behind = name.upperBound..<zone.upperBound
    if let word = words.last(.lost, in: behind), !isInName(word, of: id) {
      return "~" + String(decoding: bytes[word], as: UTF8.self)
    }
    let gap = unknown(in: behind)
    guard Self.length(gap) > 1 else { return "" }
    return "~" + String(decoding: gap, as: UTF8.self)
  }

  func unitQualifier(_ id: String, _ figure: Indicator) -> String {
    let quantity = figure.quantity
    let row = catalogue.row(IndicatorCatalogue.base(of: id))
    if quantity.dimension == .money, row?.isPer != true, figure.measure != .price,
      words.occurs(.each, in: figure.quote)
    {
      return "~each"
    }
    if quantity.dimension == .money, row?.isPer == true,
      let word = words.first(.monthly, in: figure.quote)
    {
      return "~" + String(decoding: bytes[word], as: UTF8.self)
    }
    let sign = UInt8(ascii: "/")
    if let slash = quantity.unit.utf8.lastIndex(of: sign), let row, row.unit != quantity.unit {
      let per = String(quantity.unit[slash...])
      let own = row.unit.utf8.lastIndex(of: sign).map { String(row.unit[$0...]) }
      return own == per || per == "/年" ? "" : "~" + per.dropFirst()
    }
    if quantity.unit == "人次" || quantity.unit == "户次", let row, row.unit != quantity.unit,
      !row.otherMeasures.contains(.visitors)
    {
      return "~" + quantity.unit
    }
    guard quantity.dimension == .counter, let row, !row.unit.isEmpty, row.unit != quantity.unit,
      row.dimension == .counter
    else { return "" }
    let counters = catalogue.words.all(.counter)
    let isThing = { (unit: String) in counters.contains(Array(unit.utf8)) }
    return isThing(row.unit) && isThing(quantity.unit) ? "" : "~" + quantity.unit
  }
}
