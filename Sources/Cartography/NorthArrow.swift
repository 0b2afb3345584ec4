internal import Glibc
internal import SimpleFeatures

/// A small plain arrow to the north.
struct NorthArrow {
  /// Degrees clockwise from straight up.
  let direction: Double
  /// The height in points.
  let size: Double
  let words: MapWords

  /// A slim half-filled needle with the letter above.
  func block() -> Block {
    var block = Block()
    let letter = size * 0.42
    let half = size * 0.17
    block.width = max(letter, 2 * half)
    let middle = block.width / 2
    block.add(
      words.north, x: middle, y: 0, size: letter, fill: MapStyle.secondaryInk, anchor: .middle)
    let top = letter * 1.25
    let length = size - top
    let center = Coordinate(x: middle, y: top + length / 2)
    func turned(_ x: Double, _ y: Double) -> Coordinate {
      let angle = direction * Double.pi / 180
      return Coordinate(
        x: center.x + x * cos(angle) - y * sin(angle), y: center.y + x * sin(angle) + y * cos(angle)
      )
    }
    let tip = turned(0, -length / 2)
    let tail = turned(0, length * 0.28)
    block.elements.append(
      .lines(
        MapScene.Lines(
          paths: [[tip, turned(half, length / 2), tail, tip]], stroke: MapStyle.secondaryInk,
          width: 0.5)))
    block.elements.append(
      .lines(
        MapScene.Lines(
          paths: [[tip, turned(-half, length / 2), tail, tip]], stroke: MapStyle.secondaryInk,
          width: 0.5, isFilled: true)))
    block.height = size
    return block
  }
}
