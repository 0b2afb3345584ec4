internal import SimpleFeatures

/// A bar of round kilometres, true at the middle of the map.
struct ScaleBar {
  let pointsPerKilometre: Double
  /// The greatest length in points.
  let maximum: Double
  let size: Double
  let words: MapWords

  /// A thin bar in two halves with its figures above.
  func block() -> Block {
    let kilometres = RoundNumber.floor125(maximum / pointsPerKilometre)
    let length = kilometres * pointsPerKilometre
    var block = Block()
    let top = size * 1.35
    let thickness = size * 0.28
    for (start, fill) in [(0.0, MapStyle.secondaryInk), (length / 2, Color.white)] {
      block.elements.append(
        .rectangle(
          MapScene.Rectangle(
            x: start, y: top, width: length / 2, height: thickness, fill: fill,
            stroke: MapStyle.secondaryInk)))
    }
    block.add("0", x: 0, y: 0, size: size, fill: MapStyle.secondaryInk)
    // On a short bar the figures would touch.
    if length > size * 5 {
      block.add(
        NumberText.exact(kilometres / 2), x: length / 2, y: 0, size: size,
        fill: MapStyle.secondaryInk, anchor: .middle)
    }
    // Centred on the bar's end, with the unit behind.
    let end = NumberText.exact(kilometres)
    block.add(
      "\(end) \(words.kilometres)", x: length - TextMetrics.width(end, size: size) / 2, y: 0,
      size: size, fill: MapStyle.secondaryInk)
    block.height = top + thickness + 0.5
    return block
  }
}
