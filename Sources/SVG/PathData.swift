package import ByteCoding
package import SimpleFeatures

/// The `d` of a path: absolute start, relative lines, one decimal.
///
/// Every position is rounded to a tenth of a point before differences are taken, so borders that
/// two areas share stay the same line in both, and rounding never adds up.
package enum PathData {
  /// Appends one subpath; positions that round to the one before are left out.
  package static func append(
    _ positions: [Coordinate], closed: Bool, to writer: inout ByteWriter
  ) {
    guard let first = positions.first else { return }
    var x = tenths(first.x)
    var y = tenths(first.y)
    writer.append(UInt8(ascii: "M"))
    append(x, to: &writer)
    writer.append(UInt8(ascii: y < 0 ? "-" : " "))
    append(abs(y), to: &writer)
    var isFirst = true
    // A closed ring ends where it began: `z` draws its last edge.
    for position in closed ? positions.dropFirst().dropLast() : positions.dropFirst() {
      let (nextX, nextY) = (tenths(position.x), tenths(position.y))
      let (dx, dy) = (nextX - x, nextY - y)
      if dx == 0, dy == 0 { continue }
      if isFirst { writer.append(UInt8(ascii: "l")) } else if dx >= 0 { writer.append(" ") }
      append(dx, to: &writer)
      if dy >= 0 { writer.append(UInt8(ascii: " ")) }
      append(dy, to: &writer)
      (x, y, isFirst) = (nextX, nextY, false)
    }
    if closed { writer.append(UInt8(ascii: "z")) }
  }

  private static func tenths(_ value: Double) -> Int {
    // What lies beyond is far off the sheet, wherever exactly.
    guard !value.isNaN else { return 0 }
    return Int((max(-1e9, min(1e9, value)) * 10).rounded())
  }

  /// Appends a number of tenths: `-12.5`, `0.3`, `7`.
  private static func append(_ tenths: Int, to writer: inout ByteWriter) {
    if tenths < 0 { writer.append(UInt8(ascii: "-")) }
    writer.append(tenths.magnitude >= 10 ? Int(tenths.magnitude / 10) : 0)
    let digit = tenths.magnitude % 10
    if digit > 0 {
      writer.append(UInt8(ascii: "."))
      writer.append(Int(digit))
    }
  }
}
