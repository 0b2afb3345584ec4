import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Persons and families: members of the households just named, and those whom something benefits.
  func people(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    let dimension = figure.quantity.dimension
    guard dimension == .persons || dimension == .households else { return nil }
    if dimension == .persons, let level = members(index, sentence, head) { return level }
    return benefited(index, sentence, head) ?? inhabitants(index, sentence, head)
      ?? families(index, sentence)
  }

  /// 全村 156 户 402 口人, with nothing said of whom, or 户籍人口4216户10853人: all of the place.
  private func families(_ index: Int, _ sentence: Sentence) -> Level? {
    let figures = sentence.figures
    guard figures[index].quantity.dimension == .households, index + 1 < figures.count,
      figures[index + 1].quantity.dimension == .persons,
      zone(of: index + 1, in: sentence).count <= 3,
      isOfAll(index, sentence) || population(index, sentence) != nil
    else { return nil }
    let row = catalogue.number(of: "households_total")
    return Level(topic: Topic(id: "households_total", row: row), name: nil)
  }

  private func isOfAll(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.topics[..<index].allSatisfy { $0 == nil }
      && unknown(in: zone(of: index, in: sentence)).isEmpty
      && nameBehind(index + 1, sentence) == nil
  }

  /// The row of a whole population that the name in front of a number of families is, which the persons
  /// behind it are then of.
  private func population(_ index: Int, _ sentence: Sentence) -> Int? {
    let head = head(of: index, in: sentence)
    guard index + 1 < sentence.figures.count,
      let found = name(before: head, of: sentence.figures[index + 1])
    else { return nil }
    let row = catalogue.rows[found.row]
    // 户籍人口中参加培训216户853人: a group of it is not all.
    guard told(in: found.range.upperBound..<head.upperBound).isEmpty else { return nil }
    return row.id.hasPrefix("population_") && row.parent.isEmpty ? found.row : nil
  }

  /// 辖 12 个行政村, 560 户, 1800 人: all of the place.
  private func inhabitants(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    guard index > 0, unknown(in: zone(of: index, in: sentence)).isEmpty,
      nameBehind(index, sentence) == nil, !countsAnother(index, sentence)
    else { return nil }
    let before = sentence.figures[index - 1].quantity.range.upperBound
    let name = before..<sentence.nameEnds[index - 1]
    guard !name.isEmpty, let found = lastName(in: name, where: { fits(figure, $0, $1) }),
      found.range.upperBound == name.upperBound
    else { return nil }
    return Level(topic: level(of: found, figure).topic, name: nil)
  }

  /// 416 户 1265 人: the members of the families.
  private func members(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    guard index > 0, sentence.figures[index - 1].quantity.dimension == .households,
      let before = sentence.topics[index - 1], !before.id.isEmpty,
      zone(of: index, in: sentence).count <= 3, nameBehind(index, sentence) == nil
    else { return nil }
    let base = IndicatorCatalogue.base(of: before.id)
    if before.id == base + "@households", let row = catalogue.number(of: base) {
      // A row of persons that was counted in families: its own members.
      return Level(topic: Topic(id: base, row: row), name: nil)
    }
    let qualifier = before.id.dropFirst(base.count)
    let persons = catalogue.kin.parts(of: base).first { catalogue.rows[$0].role == "persons_of" }
    if let row = persons {
      return Level(topic: Topic(id: catalogue.rows[row].id + qualifier, row: row), name: nil)
    }
    if base == "households_total" {
      let row = population(index - 1, sentence) ?? catalogue.number(of: "population_total")
      return row.map {
        Level(topic: Topic(id: catalogue.rows[$0].id + qualifier, row: $0), name: nil)
      }
    }
    // The other way about: the households row belongs to one of persons.
    if let own = catalogue.row(base), own.role == "households_of" {
      let row = catalogue.number(of: own.parent)
      return Level(topic: Topic(id: own.parent + qualifier, row: row), name: nil)
    }
    return Level(topic: Topic(id: before.id + "@persons", row: nil), name: nil)
  }

  /// Whoever a verb of benefit stands in front of is no group of the place: 带动贫困户 21 户.
  private func benefited(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    guard let verb = words.last(.benefit, in: head) else { return nil }
    let tail = tail(of: index, in: sentence)
    let region = verb.lowerBound..<min(tail.upperBound, tail.lowerBound + 24)
    let id: String =
      figure.quantity.dimension == .households
      ? "benefited_households"
      : words.occurs(.work, in: region) ? "jobs_provided" : "benefited_persons"
    return Level(topic: Topic(id: id, row: catalogue.number(of: id)), name: nil)
  }
}
