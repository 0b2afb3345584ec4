internal import SimpleFeatures

/// Chains directed arcs into rings and rings into polygons.
struct RingAssembly {
  let arcs: [BoundaryArc]

  /// The rings that `references` make, each closed, exteriors counter-clockwise.
  ///
  /// Where several arcs leave a node the leftmost turn is taken, and a ring that comes back to a
  /// position is cut there, so every ring is simple.
  func rings(of references: [ArcReference]) -> [[Coordinate]] {
    var leaving: [Coordinate: [Int]] = [:]
    for (number, reference) in references.enumerated() {
      leaving[start(of: reference), default: []].append(number)
    }
    var used = [Bool](repeating: false, count: references.count)
    var result: [[Coordinate]] = []
    for first in references.indices where !used[first] {
      var ring: [Coordinate] = []
      var current: Int? = first
      while let number = current {
        used[number] = true
        let reference = references[number]
        let stretch = arcs[reference.index].positions(reversed: reference.reversed)
        ring.append(contentsOf: ring.isEmpty ? stretch[...] : stretch.dropFirst())
        let candidates = (leaving[stretch[stretch.count - 1]] ?? []).filter { !used[$0] }
        let isClosed = ring[0] == ring[ring.count - 1]
        current = isClosed ? nil : leftmost(candidates, of: references, after: ring)
      }
      result.append(contentsOf: Self.simpleRings(of: ring))
    }
    return result
  }

  /// The area made of closed rings: counter-clockwise ones are exteriors, the others holes of the
  /// smallest exterior round them. Nil when no ring has an area.
  static func area(of rings: [[Coordinate]]) -> MultiPolygon? {
    let closed = rings.compactMap { try? LinearRing($0) }.filter { $0.signedArea != 0 }
    let exteriors = closed.filter(\.isCounterClockwise)
      .sorted { $0.signedArea > $1.signedArea }
    var holes = [[LinearRing]](repeating: [], count: exteriors.count)
    for hole in closed where !hole.isCounterClockwise {
      let inside = Polygon(exterior: hole).poleOfInaccessibility().position
      guard let owner = exteriors.lastIndex(where: { $0.encloses(inside) }) else { continue }
      holes[owner].append(hole)
    }
    return try? MultiPolygon(
      zip(exteriors, holes).map { Polygon(exterior: $0, holes: $1) })
  }

  private func start(of reference: ArcReference) -> Coordinate {
    let positions = arcs[reference.index].positions
    return reference.reversed ? positions[positions.count - 1] : positions[0]
  }

  /// The candidate that turns most to the left: the first met turning clockwise from straight back.
  private func leftmost(
    _ candidates: [Int], of references: [ArcReference], after ring: [Coordinate]
  ) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let node = ring[ring.count - 1]
    let back = Turn.angle(from: node, to: ring[ring.count - 2])
    return candidates.min { a, b in
      Turn.clockwise(from: back, to: Turn.angle(from: node, to: second(of: references[a])))
        < Turn.clockwise(from: back, to: Turn.angle(from: node, to: second(of: references[b])))
    }
  }

  private func second(of reference: ArcReference) -> Coordinate {
    let positions = arcs[reference.index].positions
    return reference.reversed ? positions[positions.count - 2] : positions[1]
  }

  /// Cuts a closed walk at every position it passes twice.
  private static func simpleRings(of walk: [Coordinate]) -> [[Coordinate]] {
    // Nearly every walk is one ring: told fast, before any bookkeeping.
    if walk.count >= 4, walk[0] == walk[walk.count - 1], !PositionSet.hasDuplicate(walk.dropLast())
    {
      return [walk]
    }
    var rings: [[Coordinate]] = []
    var path: [Coordinate] = []
    var place: [Coordinate: Int] = [:]
    for position in walk {
      if let earlier = place[position] {
        let ring = Array(path[earlier...]) + [position]
        if ring.count >= 4 { rings.append(ring) }
        for dropped in path[(earlier + 1)...] { place[dropped] = nil }
        path.removeSubrange((earlier + 1)...)
      } else {
        place[position] = path.count
        path.append(position)
      }
    }
    return rings
  }
}
