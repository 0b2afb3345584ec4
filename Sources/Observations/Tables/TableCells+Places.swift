import Gazetteers
import Geoparsing
import ReportTables
import TextScanning

extension TableCells {
  func place(_ label: TablePlaces.Label, _ column: Int) -> PlaceAttribution? {
    let own = columnPlaces.map { $0.axis.labels[column] } ?? label
    switch own {
    case .place(let referent, _): return PlaceAttribution(referent: referent, confidence: 0.97)
    case .total(let area?): return PlaceAttribution(referent: .place(area), confidence: 0.95)
    case .total(nil), .residue, .other:
      let area = columnPlaces?.axis.area ?? rowPlaces.values.compactMap(\.area).first
      return (area ?? above.place).map { PlaceAttribution(referent: .place($0), confidence: 0.95) }
    }
  }

  /// The place that a label names among other words, within what the article is about: 松塔镇光伏项目.
  func place(inside cell: ReportTable.Cell) -> TablePlaces.Label? {
    var found: TablePlaces.Label?
    for mention in named.within(cell.range) {
      let isInside =
        above.place.map { $0 != mention.anchor && tools.gazetteer.isWithin(mention.anchor, $0) }
        ?? false
      if isInside { found = .place(mention.referent, mention.method) }
    }
    return found
  }

  /// 全市常住人口 is 常住人口.
  func withoutArea(_ noun: String) -> String {
    // 粮食合计 is 粮食.
    if let sum = tools.words.suffix(.total, of: noun), sum.word != noun, sum.value.isEmpty {
      return String(noun.dropLast(sum.word.count))
    }
    guard let area = tools.words.prefix(.total, of: noun), area != noun,
      tools.words.value(of: area, .total)?.isEmpty == false
    else { return noun }
    return String(noun.dropFirst(area.count))
  }
}
