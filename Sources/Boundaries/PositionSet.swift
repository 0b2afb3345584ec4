internal import SimpleFeatures

/// Tells whether positions repeat: open addressing over their bits, some ten times as fast as a
/// `Set`, whose hash withstands attackers.
enum PositionSet {
  /// Whether any position is there twice.
  /// - Complexity: O(*n*) on average.
  static func hasDuplicate(_ positions: ArraySlice<Coordinate>) -> Bool {
    var bits = 4
    while 1 << bits < positions.count * 2 { bits += 1 }
    let mask = 1 << bits - 1
    var slots = [Int32](repeating: -1, count: 1 << bits)
    return unsafe positions.withUnsafeBufferPointer { positions in
      for index in positions.indices {
        let position = unsafe positions[index]
        var slot = hash(position) & mask
        while slots[slot] >= 0 {
          if unsafe positions[Int(slots[slot])] == position { return true }
          slot = (slot + 1) & mask
        }
        slots[slot] = Int32(index)
      }
      return false
    }
  }

  private static func hash(_ position: Coordinate) -> Int {
    // Adding zero makes -0 the 0 that it equals.
    let mixed =
      ((position.x + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15)
      ^ ((position.y + 0).bitPattern &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) >> 4)
  }
}
