import Gazetteers
import Geoparsing

/// Finds the places that the labels of a table's rows or columns name.
///
/// Names that many places share are decided by their neighbours: the area that most labels lie in
/// directly, the wider place named above, the level of most, and what the article is about.
struct TablePlaces {
  /// What a label stands for.
  enum Label: Hashable {
    /// A place, with how its name was recognised.
    case place(ToponymMention.Referent, ToponymMention.Method)
    /// All of an area: of the one that the table is of, where it is nil.
    case total(PlaceID?)
    /// Nothing that can be told: what is left of the area without its places, a name not known.
    case residue
    /// No place.
    case other
  }

  let gazetteer: Gazetteer
  let focus: ArticleFocus
  let words: TableWords
  let year: Int?
  private let search: PlaceSearch

  init(gazetteer: Gazetteer, focus: ArticleFocus, words: TableWords, year: Int?) {
    self.gazetteer = gazetteer
    self.focus = focus
    self.words = words
    self.year = year
    search = PlaceSearch(gazetteer)
  }

  /// The labels of an axis, and the area that they divide; nil where most are no places.
  struct Axis {
    let labels: [Label]
    /// What 合计 stands for; nil where nothing tells.
    let area: PlaceID?
  }

  /// Reads the labels of an axis in their order; empty ones are passed over.
  /// - Complexity: a look-up a label.
  func axis(of labels: [String], atLeast least: Int) -> Axis? {
    let all = labels.map { self.candidates($0) }
    let candidates = all.map { $0.filter { !gazetteer.isOutside($0.place) } }
    let asked = labels.indices.filter { !labels[$0].isEmpty && !isTotal(labels[$0]) }
    let known = asked.filter { !all[$0].isEmpty }
    guard known.count >= least, known.count * 2 >= asked.count else { return nil }
    let area = commonArea(candidates)
    let level = commonLevel(candidates, in: area)
    var above: PlaceID?
    let found = labels.indices.map { index -> Label in
      if isTotal(labels[index]) { return .total(wide(labels[index], around: area)) }
      if words.is(labels[index], .residue) || candidates[index].isEmpty && !all[index].isEmpty {
        return .residue
      }
      let chosen = choose(among: candidates[index], area, level, above)
      guard let chosen else { return unlisted(labels[index], in: above ?? area) }
      if gazetteer.level(of: chosen.place) < .village { above = chosen.place }
      return .place(.place(chosen.place), Self.method(chosen.method))
    }
    return Axis(
      labels: repaired(found, labels, at: level, in: area ?? focus.place), area: area ?? focus.place
    )
  }

  /// The labels with misprints read. Divisions of an area are a closed list: a name that no list has
  /// is the only one of them that is one character away and in no other row. Villages are no such
  /// list, and stay what is printed.
  private func repaired(
    _ found: [Label], _ labels: [String], at level: AdministrativeLevel?, in area: PlaceID?
  ) -> [Label] {
    guard let area, let level, level < .village else { return found }
    let taken = Set(
      found.compactMap { label -> PlaceID? in
        if case .place(.place(let place), _) = label { place } else { nil }
      })
    let free = gazetteer.children(of: area).filter { place in
      gazetteer.level(of: place) == level && !taken.contains(place)
        && gazetteer.isInForce(place, on: year ?? gazetteer.latestYear)
    }
    return found.indices.map { index in
      switch found[index] {
      case .other, .place(.local, _): break
      case .place, .total, .residue: return found[index]
      }
      guard labels[index].unicodeScalars.count >= 3 else { return found[index] }
      let near = gazetteer.places(misprinted: Array(labels[index].utf8), among: free)
      return near.count == 1 ? .place(.place(near[0]), .ocr) : found[index]
    }
  }

  /// Whether a label sums up the others.
  func isTotal(_ label: String) -> Bool { words.is(label, .total) }

  /// The area that 全市 or 全县 means round the area of a table; nil where it is that area.
  private func wide(_ label: String, around area: PlaceID?) -> PlaceID? {
    guard let word = words.value(of: label, .total), let level = AdministrativeLevel(name: word),
      let area = area ?? focus.place
    else { return nil }
    // A county that calls itself a city, 全市, speaks of itself.
    if level == .prefecture, let kind = label.dropFirst().first,
      let county = gazetteer.ancestor(of: area, at: .county),
      gazetteer.name(of: county).last == kind
    {
      return county
    }
    return gazetteer.ancestor(of: area, at: level)
  }

  // MARK: Candidates

  private func candidates(_ label: String) -> [PlaceSearch.Match] {
    guard label.unicodeScalars.count >= 2, label.utf8.contains(where: { $0 >= 0x80 }),
      !isTotal(label), !words.is(label, .label)
    else { return [] }
    for year in year == nil ? [nil] : [year, nil] {
      let found = search.matches(named: label, in: .init(year: year))
      guard let best = found.first else { continue }
      return found.filter { $0.method == best.method }
    }
    return []
  }

  /// The area that the most labels lie in directly.
  private func commonArea(_ candidates: [[PlaceSearch.Match]]) -> PlaceID? {
    var counts: [PlaceID: Int] = [:]
    for matches in candidates {
      let parents = Set(matches.compactMap { gazetteer.parent(of: $0.place, on: year) })
      for parent in parents { counts[parent, default: 0] += 1 }
    }
    return counts.max { left, right in
      if left.value != right.value { return left.value < right.value }
      let (a, b) = (nearness(left.key), nearness(right.key))
      return a != b ? a < b : left.key > right.key
    }?.key
  }

  /// How near an area is to what the article is about.
  private func nearness(_ area: PlaceID) -> Int {
    if area == focus.county || area == focus.place { return 3 }
    if let county = focus.county, gazetteer.isWithin(area, county) { return 2 }
    if let prefecture = focus.prefecture, gazetteer.isWithin(area, prefecture) { return 1 }
    return 0
  }

  private func commonLevel(_ candidates: [[PlaceSearch.Match]], in area: PlaceID?)
    -> AdministrativeLevel?
  {
    var counts: [AdministrativeLevel: Int] = [:]
    for matches in candidates {
      let near = matches.filter { match in area.map { gazetteer.isWithin(match.place, $0) } ?? true
      }
      for level in Set(near.map { gazetteer.level(of: $0.place) }) {
        counts[level, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func choose(
    among matches: [PlaceSearch.Match], _ area: PlaceID?, _ level: AdministrativeLevel?,
    _ above: PlaceID?
  ) -> PlaceSearch.Match? {
    guard matches.count > 1 else { return matches.first }
    let scored = matches.map { match -> (match: PlaceSearch.Match, score: Int) in
      let place = match.place
      var score = 0
      if let area, gazetteer.parent(of: place, on: year) == area { score += 8 }
      if let area, gazetteer.isWithin(place, area) { score += 4 }
      if let above, place != above, gazetteer.isWithin(place, above) { score += 5 }
      if let county = focus.county, gazetteer.isWithin(place, county) { score += 3 }
      if let prefecture = focus.prefecture, gazetteer.isWithin(place, prefecture) { score += 2 }
      if gazetteer.level(of: place) == level { score += 2 }
      if gazetteer.isInForce(place, on: year ?? gazetteer.latestYear) { score += 1 }
      return (match, score)
    }
    let best = scored.map(\.score).max() ?? 0
    let left = scored.filter { $0.score == best }.map(\.match)
    let today = Set(left.map { gazetteer.placeToday(of: $0.place) })
    return today.count == 1 ? left.first : nil
  }

  /// A place that no list has, by what its name ends in: 开发区.
  private func unlisted(_ label: String, in area: PlaceID?) -> Label {
    guard let area, label.unicodeScalars.count >= 3,
      let ending = words.suffix(.placeEnding, of: label),
      ending.word != label || ending.value.isEmpty
    else { return .other }
    let level = AdministrativeLevel(name: ending.value) ?? .other
    // A township lies in no other township.
    let parent = gazetteer.ancestry(of: area).first { gazetteer.level(of: $0) < level } ?? area
    return .place(.local(name: label, level: level, parent: parent), .inferred)
  }

  private static func method(_ method: PlaceSearch.Method) -> ToponymMention.Method {
    switch method {
    case .official: .exact
    case .short: .short
    case .alias, .pinyin: .alias
    case .misprint: .ocr
    }
  }
}
