internal import Glibc
internal import SimpleFeatures

extension BoundaryCoverage {
  /// The same coverage with fewer positions, good for maps on which `tolerance` is hardly seen.
  ///
  /// Each arc is thinned once, for both its neighbours, by effective area (Visvalingam and Whyatt,
  /// The Cartographic Journal 30, 1993): positions whose triangle with their neighbours stays below
  /// `tolerance` squared go, smallest first. Nodes stay, rings keep three corners, and arcs that
  /// would cross or coincide get finer until none does; so neighbours never part, no area vanishes
  /// and nesting holds at every tolerance.
  ///
  /// - Parameter tolerance: Metres for a geographic coverage, map units for a transformed one; 0
  ///   changes nothing.
  /// - Complexity: O(*n* log *n*) in the positions.
  public func simplified(tolerance: Double) -> BoundaryCoverage {
    tolerance > 0 ? BoundarySimplifier(self).coverage(tolerance: tolerance) : self
  }

  /// What a unit of x and of y is worth: metres at the middle latitude, or map units.
  var metricScale: (x: Double, y: Double) {
    guard isGeographic else { return (1, 1) }
    let box = arcs.dropFirst().reduce(arcs[0].box) { $0.union($1.box) }
    let metresPerDegree = 111_132.0
    return (metresPerDegree * cos(box.center.y * Double.pi / 180), metresPerDegree)
  }
}

extension BoundaryArc {
  /// The arc without the positions that weigh less than `threshold`; ends stay, and a ring keeps at
  /// least three corners.
  func thinned(weights: [Double], below threshold: Double) -> BoundaryArc {
    var kept = positions.indices.filter { weights[$0] >= threshold }
    let least = isClosed ? 4 : 2
    if kept.count < least {
      let heaviest = positions.indices.sorted { (weights[$0], $1) > (weights[$1], $0) }
      kept = heaviest.prefix(least).sorted()
    }
    return BoundaryArc(left: left, right: right, positions: kept.map { positions[$0] })
  }
}
