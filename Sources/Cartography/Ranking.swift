internal import Boundaries
internal import SimpleFeatures

/// The greatest values as a list of bars, in the colours of the map.
struct Ranking {
  let specification: MapSpecification
  /// The colours of values, or nil when symbols are drawn.
  let scale: ValueScale?
  /// Names of areas by code.
  let names: [String: String]
  let width: Double
  let size: Double
  /// The most rows there is room for.
  let rows: Int

  /// The list, or nil when there is nothing to rank or values are negative, which bars from a
  /// common start cannot show.
  func block() -> Block? {
    let areas = specification.values.map { (names[$0.code] ?? $0.code, $0.code, $0.value) }
    let points = specification.points.map { ($0.name, $0.code, $0.value) }
    let all = (areas + points).sorted { ($0.2, $1.1) > ($1.2, $0.1) }
    guard all.count > 1, let greatest = all.first?.2, greatest > 0, all.allSatisfy({ $0.2 >= 0 })
    else { return nil }
    let shown = all.prefix(rows)
    var block = Block()
    let words = MapWords(language: specification.language)
    block.add(
      words.ranking(shown: shown.count, all: all.count), y: 0, size: size, bold: true)
    let nameWidth = shown.map { TextMetrics.width($0.0, size: size) }.max() ?? 0
    let format = ValueFormat(all.map(\.2))
    let valueWidth =
      shown.map { TextMetrics.width(format.text($0.2), size: size) }.max() ?? 0
    let barLeft = nameWidth + size * 0.7
    let barSpace = width - barLeft - valueWidth - size * 0.6
    guard barSpace > size * 2 else { return nil }
    var y = size * 2
    for (name, _, value) in shown {
      block.add(name, x: nameWidth, y: y, size: size, anchor: .end)
      let length = max(0.5, barSpace * value / greatest)
      block.elements.append(
        .rectangle(
          MapScene.Rectangle(
            x: barLeft, y: y + size * 0.08, width: length, height: size,
            fill: scale?.color(of: value) ?? specification.circleColor)))
      block.add(
        format.text(value), x: barLeft + length + size * 0.5, y: y, size: size,
        fill: MapStyle.secondaryInk)
      y += size * 1.9
    }
    block.height = y
    return block
  }
}
